import { describe, expect, it } from 'vitest'
import { isCalendarDate, joinDate, parseDate, parseTypedDate, splitDate } from './calendar'

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
    ['3', '11', '26', '2026-11-03'],
    ['\u200e3', '11\u00a0', '\ufeff2026', '2026-11-03'],
    ['3', 'november', '2026', '2026-11-03'],
    ['1-2', '11', '2026', '2026-11-1\u20102'],
    ['1 2', '11', '2026', '2026-11-1 2'],
    ['\u200b', '', '', ''],
    ['3', '11', '202', '202-11-3'],
    ['drie', '11', '2026', '2026-11-drie'],
  ])('writes %j %j %j as %j', (day, month, year, value) => {
    expect(joinDate({ day, month, year })).toBe(value)
  })
})

describe('splitDate', () => {
  it.each(['2026-11-03', '2026-02-30', '--3', '-11-3', '202-11-3', '2026-11-1\u20102', ''])(
    'gives back the parts of %j',
    (value) => {
      expect(joinDate(splitDate(value))).toBe(value)
    },
  )
})

describe('parseDate', () => {
  it.each([
    '03 / 12 / 2026',
    '3/12/26',
    '3-12-2026',
    '3.12.2026',
    '03.12.2026.',
    '3 12 2026',
    '3\u201012\u20102026',
    '2026-12-03',
    '2026/12/3',
    '3 december 2026',
    '3 DECEMBER 2026',
    '3 dec. 2026',
    '3 dec 26',
    '3-dec-2026',
    '3 December 2026',
    '3rd of December 2026',
    'December 3, 2026',
    'Dec. 3rd, 2026',
    'donderdag 3 december 2026',
    'Thursday, 3 December 2026',
    'do 3/12/2026',
    ' 3\u00a0december\u202f2026 ',
    '\u202a03/12/2026\u202c',
    '3\u200b/12/20\u00ad26',
    '3/12/2026,',
  ])('reads %j as 3 December 2026', (text) => {
    const parts = parseDate(text)
    expect(parts && joinDate(parts)).toBe('2026-12-03')
  })

  it.each([
    ['1 maart 2026', '2026-03-01'],
    ['1 mrt 2026', '2026-03-01'],
    ['1 march 2026', '2026-03-01'],
    ['1 mei 2026', '2026-05-01'],
    ['1 May 2026', '2026-05-01'],
    ['1 juni 2026', '2026-06-01'],
    ['1 july 2026', '2026-07-01'],
    ['1 augustus 2026', '2026-08-01'],
    ['1 sept. 2026', '2026-09-01'],
    ['1 okt 2026', '2026-10-01'],
    ['1 Oct 2026', '2026-10-01'],
    ['30/2/2026', '2026-02-30'],
    ['3/11/1026', '1026-11-03'],
  ])('reads %j as %j', (text, day) => {
    const parts = parseDate(text)
    expect(parts && joinDate(parts)).toBe(day)
  })

  it.each([
    '',
    '3',
    '3/12',
    '1-2',
    '12/2026',
    '3 foo 2026',
    '3 de 2026',
    '3/12/202',
    '3/12/20266',
    'gisteren',
  ])('takes %j for no whole date', (text) => {
    expect(parseDate(text)).toBeNull()
  })
})

it.each([
  ['3/12/20', false],
  ['3/12/2026', true],
  ['3 dec 2026', true],
  ['2026-12-0', false],
  ['2026-12-03', true],
  ['2026', false],
])('is %j, being typed, a whole date: %s', (text, whole) => {
  expect(parseTypedDate(text) !== null).toBe(whole)
})
