import { object, string } from 'yup'
import { isMobile } from '@/domain/phone'
import { withoutMarks } from '@/domain/typed-number'
import { readable } from '@/domain/typed-text'
import { phoneNumber } from '@/forms/fields'
import { message } from '@/forms/messages'

/** People type spaces in codes, and copy them with what stands around them. */
const code = () => string().transform((typed: string) => withoutMarks(typed))

/** Four digits, as on every Belgian identity card. */
export const pinSchema = object({
  pin: code()
    .required(message('acm.required.pin'))
    .matches(/^\d{4}$/, message('acm.required.pin')),
})

export const passwordSchema = object({
  username: string().transform(readable).required(message('acm.required.username')),
  password: string().required(message('acm.required.password')),
})

/** What an sms or an app shows: six digits. */
export const digitsSchema = object({
  code: code()
    .required(message('acm.required.code'))
    .matches(/^\d{6}$/, message('acm.required.code')),
})

/** What stands on the card of the federal token: six capitals, however they are typed. */
export const lettersSchema = object({
  code: code()
    .transform((typed: string) => typed.toUpperCase())
    .required(message('acm.required.tokenCode'))
    .matches(/^[A-Z]{6}$/, message('acm.required.tokenCode')),
})

/** A Belgian mobile number in any usual spelling; it becomes `+324…`. */
export const phoneSchema = object({
  phone: phoneNumber(message('acm.required.phone'))
    .required(message('acm.required.phone'))
    .test('mobile', message('acm.required.phone'), isMobile),
})

/** What is done on the phone. */
export const itsmeSchema = object({
  icon: string().required(message('acm.required.icon')),
  code: code()
    .required(message('acm.required.itsmeCode'))
    .matches(/^\d{5}$/, message('acm.required.itsmeCode')),
})
