import { object } from 'yup'
import { enterpriseNumber, requiredChoice, requiredText } from '@/forms/fields'
import type { CapacityCode } from './acm.api'

const capacities: CapacityCode[] = ['EA', 'GID', 'LB', 'OV', 'BUR']

export const capacitySchema = object({ capacity: requiredChoice(capacities, 'acm.required.capacity') })

export const organisationSchema = object({ organisation: requiredText('acm.required.organisation') })

export const missingEnterpriseSchema = object({
  enterpriseNumber: enterpriseNumber('acm.required.enterpriseNumber', 'acm.missing.unreadable'),
})
