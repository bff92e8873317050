/**
 * Worked examples of the national register number: the check on the screen and the one of BTB and gebruikersbeheer
 * must both meet them. The numbers are of nobody: months above 60 are those of fictional persons (TST).
 */
export const acceptedNumbers: [name: string, typed: string, number: string][] = [
  ['eleven digits', '85661490153', '85661490153'],
  ['as it stands on a card', '85.66.14-901.53', '85661490153'],
  ['with spaces', ' 85 66 14 901 53 ', '85661490153'],
  ['with a space that does not break, and a long dash', '85.66.14\u2013901\u00a053', '85661490153'],
  ['with slashes', '85/66/14-901/53', '85661490153'],
  ['check digits 97', '85.66.14-954.97', '85661495497'],
  ['a birth from 2000 on', '02.64.11-908.57', '02641190857'],
  ['a birth in 1902', '02.64.11-908.28', '02641190828'],
  ['an ordinary month', '85.07.14-001.55', '85071400155'],
  ['a bis number, sex unknown', '85.27.14-001.01', '85271400101'],
  ['a bis number, sex known', '85.47.14-001.44', '85471400144'],
  ['29 February 2000', '00.62.29-001.77', '00622900177'],
  ['a birthday that nobody knows', '00.60.00-997.34', '00600099734'],
  ['a day of birth that nobody knows', '85.61.00-001.77', '85610000177'],
]

export const refusedNumbers: [name: string, typed: string][] = [
  ['nothing', ''],
  ['only separators', '. - .'],
  ['ten digits', '85.66.14-901.5'],
  ['twelve digits', '85.66.14-901.533'],
  ['a letter', '85.66.14-9O1.53'],
  ['digits of another script', '٨٥٦٦١٤٩٠١٥٣'],
  ['wrong check digits', '85.66.14-901.54'],
  ['two digits changed places', '85.66.14-910.53'],
  ['month 13', '85.13.14-001.97'],
  ['month 53', '85.53.14-001.86'],
  ['month 73', '85.73.14-001.32'],
  ['30 February', '85.62.30-001.57'],
  ['day 32', '85.66.32-001.25'],
  ['29 February 1900', '00.62.29-001.48'],
  ['a day without a month', '85.00.15-001.73'],
  ['serial number 000', '85.07.14-000.56'],
  ['serial number 999', '85.07.14-999.27'],
  ['an enterprise number', '1999.900.171'],
  ['a sentence', 'Het nummer is 85.66.14-901.53'],
]
