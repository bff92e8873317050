import { describe, expect, it } from 'vitest'
import { isCalendarDate, joinDate, parsePastedDate, splitDate } from './calendar'

describe('isCalendarDate', () => {
  it.each([
    ['2026-11-03', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-00', false],
    ['2026-1-3', false],
    ['26-11-03', false],
    ['', false],
  ])('says of %j: %j', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists)
  })
})

describe('joinDate', () => {
  it.each([
    ['3', '11', '2026', '2026-11-03'],
    ['03', '11', '2026', '2026-11-03'],
    [' 3 ', '1', '2026', '2026-01-03'],
    ['30', '2', '2026', '2026-02-30'],
    ['', '', '', ''],
    [' ', '', '', ''],
    ['3', '', '', '--3'],
    ['3', '11', '', '-11-3'],
    ['3', '11', '26', '26-11-3'],
    ['drie', '11', '2026', '2026-11-drie'],
  ])('writes %j %j %j as %j', (day, month, year, value) => {
    expect(joinDate({ day, month, year })).toBe(value)
  })
})

describe('splitDate', () => {
  it.each(['2026-11-03', '2026-02-30', '--3', '-11-3', '26-11-3', ''])(
    'gives back the parts of %j',
    (value) => {
      expect(joinDate(splitDate(value))).toBe(value)
    },
  )
})

describe('parsePastedDate', () => {
  it.each([
    ['3/11/2026', { day: '3', month: '11', year: '2026' }],
    ['03-11-2026', { day: '03', month: '11', year: '2026' }],
    ['3.11.2026', { day: '3', month: '11', year: '2026' }],
    [' 3 11 2026 ', { day: '3', month: '11', year: '2026' }],
    ['2026-11-03', { day: '03', month: '11', year: '2026' }],
    ['3', null],
    ['3/11', null],
    ['3/11/26', null],
    ['3 november 2026', null],
  ])('reads %j as %j', (text, parts) => {
    expect(parsePastedDate(text)).toEqual(parts)
  })
})
