/**
 * Worked examples of phone numbers and e-mail addresses: the one rule for sign-in, contact data, BTB and
 * gebruikersbeheer, on the screen and at the services.
 */
export const acceptedPhones: [typed: string, phone: string][] = [
  ['0470 12 34 56', '+32470123456'],
  ['0470/12.34.56', '+32470123456'],
  ['+32 470 12 34 56', '+32470123456'],
  ['0032 470-12-34-56', '+32470123456'],
  ['+32 (0)470 12 34 56', '+32470123456'],
  ['+32 0470 12 34 56', '+32470123456'],
  ['0032 0470 12 34 56', '+32470123456'],
  ['32470123456', '+32470123456'],
  ['(0470) 12 34 56', '+32470123456'],
  ['0470 12 34 56,', '+32470123456'],
  ['0470 12 34 56.', '+32470123456'],
  ['0470\u00a012\u00a034\u00a056', '+32470123456'],
  ['0470\u201312\u221234\u201156', '+32470123456'],
  ['\u202a0470\u200b123456\u202c', '+32470123456'],
  ['\ufeff+32\u00ad470123456', '+32470123456'],
  ['02 553 17 00', '+3225531700'],
  ['+32 (0)2 553 17 00', '+3225531700'],
  ['+32 02 553 17 00', '+3225531700'],
  ['(02) 553 17 00', '+3225531700'],
  ['32 2 553 17 00', '+3225531700'],
  ['04 222 33 44', '+3242223344'],
  ['050 12 34 56', '+3250123456'],
]

/** As it stands on an invoice or in a signature; the page takes the label off before it sends the number. */
export const copiedPhones: [typed: string, phone: string][] = [
  ['tel:+32470123456', '+32470123456'],
  ['tel:+32-470-12-34-56', '+32470123456'],
  ['Tel. 0470 12 34 56', '+32470123456'],
  ['T: 02 553 17 00', '+3225531700'],
  ['T +32 2 553 17 00', '+3225531700'],
  ['GSM 0470/12.34.56;', '+32470123456'],
]

export const refusedPhones: [name: string, typed: string][] = [
  ['nothing', ''],
  ['only what is not seen', '\u200b\ufeff'],
  ['a mobile number with a digit left out', '0470 12 34 5'],
  ['a mobile number with a digit too many', '0470 12 34 567'],
  ['a fixed number with a digit left out', '02 553 17 0'],
  ['a number without its first zero', '470 12 34 56'],
  ['a short number', '1700'],
  ['two zeros', '00470 12 34 56'],
  ['two zeros after 32', '+32 00470 12 34 56'],
  ['a digit left out after 32', '32 470 12 34 5'],
  ['a French number', '+33 1 23 45 67 89'],
  ['a Dutch number', '+31 6 12 34 56 78'],
  ['letters', '0470 KM OP OR'],
  ['words', 'vraag het aan Ingrid'],
  ['two numbers', '0470 12 34 56, 02 553 17 00'],
]

export const acceptedEmails: [typed: string, email: string][] = [
  ['naam@onderneming.be', 'naam@onderneming.be'],
  ['  naam@onderneming.be ', 'naam@onderneming.be'],
  ['an.de-clercq+kmo@mail.onderneming.vlaanderen', 'an.de-clercq+kmo@mail.onderneming.vlaanderen'],
  ["o'hara_1@3d-print.example", "o'hara_1@3d-print.example"],
  ['rené@école.example', 'rené@école.example'],
  ['naam@xn--cole-9oa.xn--p1ai', 'naam@xn--cole-9oa.xn--p1ai'],
  ['\u200bnaam@onder\u00adneming.be\ufeff', 'naam@onderneming.be'],
  ['naam@onder\u2011neming.be', 'naam@onder-neming.be'],
]

/** As it stands in a link, a signature or an address book; the page takes off what stands around it. */
export const copiedEmails: [typed: string, email: string][] = [
  ['mailto:naam@onderneming.be', 'naam@onderneming.be'],
  ['mailto:naam@onderneming.be?subject=Kmo-portefeuille', 'naam@onderneming.be'],
  ['e-mail: naam@onderneming.be', 'naam@onderneming.be'],
  ['E-mail naam@onderneming.be', 'naam@onderneming.be'],
  ['Email: naam@onderneming.be,', 'naam@onderneming.be'],
  ['Mail : naam@onderneming.be.', 'naam@onderneming.be'],
  ['E-mailadres: naam@onderneming.be', 'naam@onderneming.be'],
  ['<naam@onderneming.be>;', 'naam@onderneming.be'],
  ['mail@onderneming.be', 'mail@onderneming.be'],
]

export const refusedEmails: [name: string, typed: string][] = [
  ['nothing', ''],
  ['only what is not seen', '\u200b\ufeff'],
  ['no @', 'onderneming.be'],
  ['nothing before @', '@onderneming.be'],
  ['nothing behind @', 'naam@'],
  ['a domain without a dot', 'naam@onderneming'],
  ['a domain that ends in one letter', 'naam@onderneming.b'],
  ['two dots in the domain', 'naam@onderneming..be'],
  ['two dots in the name', 'na..am@onderneming.be'],
  ['a dot before @', 'naam.@onderneming.be'],
  ['a comma for the dot', 'naam@onderneming,be'],
  ['a space inside', 'naam @onderneming.be'],
  ['a dash at the end of a part of the domain', 'naam@onderneming-.be'],
  ['two addresses', 'naam@onderneming.be, ander@onderneming.be'],
  ['more than 254 characters', `${'n'.repeat(242)}@onderneming.be`],
]
