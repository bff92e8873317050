import { setLocale } from 'yup'
import { message } from './messages'

const unreadable = 'forms.unreadable'

// Yup reads these when a schema is made, not when it is used: this module must run before any schema's.
setLocale({
  mixed: {
    default: unreadable,
    required: 'forms.required',
    defined: 'forms.required',
    notNull: 'forms.required',
    oneOf: 'forms.choiceRequired',
    notOneOf: unreadable,
    notType: unreadable,
  },
  string: {
    length: unreadable,
    min: ({ min }) => message('forms.tooShort', { min }),
    max: ({ max }) => message('forms.tooLong', { max }),
    matches: unreadable,
    email: 'forms.email',
    url: unreadable,
  },
  number: {
    min: ({ min }) => message('forms.numberTooSmall', { min }),
    max: ({ max }) => message('forms.numberTooLarge', { max }),
    lessThan: unreadable,
    moreThan: unreadable,
    positive: message('forms.numberTooSmall', { min: 1 }),
    integer: 'forms.number',
  },
  boolean: { isValue: 'forms.choiceRequired' },
  array: { min: 'forms.required', max: unreadable, length: unreadable },
})
