/** The thread through the three systems: BTB, gebruikersbeheer and the e-loket. */
export const steps = {
  label: 'In drie stappen naar de kmo-portefeuille',
  labelGovernment: 'In twee stappen naar de kmo-portefeuille',
  count: 'Stap\u00a0{n} van\u00a0{total}',
  here: 'u bent hier',
  btb: { name: 'BTB', what: 'een hoofdtoegangsbeheerder aanduiden' },
  idm: { name: 'Gebruikersbeheer', what: 'een recht geven' },
  'sign-in': { name: 'Aanmelden', what: 'bij de kmo-portefeuille' },
}
