import { object, string } from 'yup'
import { message } from '@/forms/messages'

/** People type spaces in codes, and copy them with what stands around them. */
const withoutSpaces = () => string().transform((typed: string) => typed.replace(/\s/g, ''))

/** Four digits, as on every Belgian identity card. */
export const pinSchema = object({
  pin: withoutSpaces()
    .required(message('acm.required.pin'))
    .matches(/^\d{4}$/, message('acm.required.pin')),
})

export const passwordSchema = object({
  username: string().trim().required(message('acm.required.username')),
  password: string().required(message('acm.required.password')),
})

/** What an sms or an app shows: six digits. */
export const digitsSchema = object({
  code: withoutSpaces()
    .required(message('acm.required.code'))
    .matches(/^\d{6}$/, message('acm.required.code')),
})

/** What stands on the card of the federal token: six capitals, however they are typed. */
export const lettersSchema = object({
  code: withoutSpaces()
    .transform((typed: string) => typed.toUpperCase())
    .required(message('acm.required.tokenCode'))
    .matches(/^[A-Z]{6}$/, message('acm.required.tokenCode')),
})

/** A Belgian mobile number in any usual spelling; it becomes `+324…`. */
export const phoneSchema = object({
  phone: string()
    .transform((typed: string) =>
      typed
        .replace(/[\s./()-]/g, '')
        .replace(/^00/, '+')
        .replace(/^(\+32)0|^0/, '+32'),
    )
    .required(message('acm.required.phone'))
    .matches(/^\+324[5-9]\d{7}$/, message('acm.required.phone')),
})

/** What is done on the phone. */
export const itsmeSchema = object({
  icon: string().required(message('acm.required.icon')),
  code: withoutSpaces()
    .required(message('acm.required.itsmeCode'))
    .matches(/^\d{5}$/, message('acm.required.itsmeCode')),
})
