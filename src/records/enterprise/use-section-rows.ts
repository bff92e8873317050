import { useI18n } from 'vue-i18n'
import { useFormats } from '@/domain/use-formats'
import { formatPhone } from '@/domain/phone'
import { declarations, type Section, type Sections } from './sections'

/** One answer in words; an empty value was not given. */
export interface SectionRow {
  label: string
  value: string
}

/** Gives a function that writes a section in words, in the order of its form; in a template it follows the language. */
export function useSectionRows(activityName: (code: string) => string = () => '') {
  const { t } = useI18n({ useScope: 'global' })
  const { iban, money, number, percent, enterpriseNumber } = useFormats()
  const row = (label: string, value: string): SectionRow => ({ label: t(`enterprise.rows.${label}`), value })
  const amount = (cents: number | null) => (cents === null ? '' : money(cents))

  const yesOrNo = (answer: boolean) => t(answer ? 'enterprise.rows.yes' : 'enterprise.rows.no')

  const figures = ({ fte, turnover, balanceSheetTotal }: NonNullable<Sections['size']>['years'][number]) =>
    t('enterprise.rows.figures', {
      fte: number(fte),
      turnover: amount(turnover) || t('enterprise.rows.unknown'),
      balance: amount(balanceSheetTotal) || t('enterprise.rows.unknown'),
    })

  const writers: { [Name in Section]: (told: NonNullable<Sections[Name]>) => SectionRow[] } = {
    size: ({ value, reason, years, related, restructured }) => [
      row('size', t(`enterprise.sizes.${value}`)),
      ...(reason ? [row('reason', reason)] : []),
      ...years.map((year) => ({
        label: t('enterprise.rows.year', { year: year.year }),
        value: figures(year),
      })),
      { label: t('enterprise.size.group.legend'), value: yesOrNo(related.length > 0) },
      ...related.map((one, at) => ({
        label: t('enterprise.rows.related', { n: at + 1 }),
        value: [
          one.name,
          one.enterpriseNumber ? enterpriseNumber(one.enterpriseNumber) : '',
          percent(one.share),
          figures({ year: 0, ...one }),
        ]
          .filter(Boolean)
          .join(', '),
      })),
      row('restructured', yesOrNo(restructured)),
    ],
    contact: ({ person, email, phone }) => [
      row('person', person),
      row('email', email),
      row('phone', phone ? formatPhone(phone) : ''),
    ],
    account: (account) => [
      row('iban', iban(account.iban)),
      row('bic', account.bic),
      row('holder', account.holder),
    ],
    'main-activity': ({ naceCode }) => {
      const name = activityName(naceCode)
      return [row('naceCode', name ? `${name} (${naceCode})` : naceCode)]
    },
    declarations: (told) => [
      row('publicShare', percent(told.publicShare)),
      ...declarations.map((name) => row(name, told[name] ? t('enterprise.rows.declared') : '')),
    ],
  }

  return <Name extends Section>(section: Name, sections: Sections): SectionRow[] => {
    const told = sections[section]
    return told ? writers[section](told) : []
  }
}
