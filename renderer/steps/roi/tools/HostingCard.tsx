import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import type { HostingRow } from '../../../../shared/steps/roi/tool-costs'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { toolCostTexts } from './texts'
import s from './tool-costs.module.css'

/** When own hosting pays for itself, for the cases that compare it with an offer. */
export function HostingCard({ rows }: { readonly rows: readonly HostingRow[] }) {
  const t = useTexts(toolCostTexts)
  const { href, presenting } = usePlace()
  return (
    <Card
      title={t('hosting.title')}
      aside={
        !presenting && (
          <ButtonLink size="small" href={href('tools', 'choices')}>
            {t('hosting.open')}
          </ButtonLink>
        )
      }
    >
      {rows.length === 0 ? (
        <p className={s['quiet']}>{t('hosting.empty')}</p>
      ) : (
        <ul className={s['hosting']}>
          {rows.map((row) => (
            <Comparison key={row.choice.id} row={row} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function Comparison({ row: { useCase, choice, breakeven } }: { readonly row: HostingRow }) {
  const t = useTexts(toolCostTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const { ownCapex, ownPerMonth, proprietarySetup, proprietaryPerMonth } = choice.costs
  const money = (euros: number | null) => (euros === null ? words('empty') : format.money(euros))
  const found = breakeven.value
  const months = format.number(found?.months ?? 0, 1)
  return (
    <li>
      <div>
        <b>
          {useCase.code} {useCase.title}
        </b>
        <div className={s['quiet']}>
          {t('hosting.own', { once: money(ownCapex), month: money(ownPerMonth) })}
          {' · '}
          {t('hosting.offer', { once: money(proprietarySetup), month: money(proprietaryPerMonth) })}
        </div>
      </div>
      <p>{found === null ? t('hosting.incomplete') : t(`hosting.${found.verdict}`, { months })}</p>
    </li>
  )
}
