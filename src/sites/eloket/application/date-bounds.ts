import { likelyYear } from '@/forms/fields'
import type { Scheme } from './step'

type Bounds = Scheme['dateBounds']['agreement']

/** A test for yup: the year of a day has to lie within the bounds of the scheme. */
export const withinBounds = (bounds: Bounds) =>
  likelyYear(bounds, {
    key: 'application.refusals.year-unlikely',
    params: { firstDay: { day: bounds.earliest }, lastDay: { day: bounds.latest } },
  })
