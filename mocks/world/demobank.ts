/** The bank of the simulation. It has the code 985, which no bank has. */
export const bic = 'DEMOBEB0'

/** The account of the wallet, on which the own shares arrive. */
export const wallet = { iban: 'BE02985977000140', bic, holder: 'Financieel beheerder (demo)' }
