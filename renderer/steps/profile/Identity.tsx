import { useProject } from '../../data/use-project'
import { NumberAnswer } from '../../forms/NumberAnswer'
import { LongAnswer } from '../../forms/TextAnswer'
import { YpnAnswer } from '../../forms/YpnAnswer'
import { useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Stack } from '../../ui/Layout'
import { CountriesField } from './CountriesField'
import { LinesAnswer, YearAnswer } from './profile-fields'
import { RegulatedHint } from './RegulatedHint'
import { HeadcountField, NameField, SectorField } from './StartCard'
import s from './profile.module.css'
import { texts } from './texts'
import { useProfileEdit } from './use-edit'
import { useField } from './use-field'

/** The company, its orders of magnitude, and why it starts. */
export function Identity() {
  return (
    <div className={s['half']}>
      <Company />
      <Stack gap={4}>
        <Scale />
        <Approach />
      </Stack>
    </div>
  )
}

function Company() {
  const t = useTexts(texts)
  const field = useField()
  const profile = useProject((project) => project.profile)
  const edit = useProfileEdit()
  return (
    <Card title={t('identity.company')}>
      <Stack gap={4}>
        <NameField />
        <SectorField />
        <LongAnswer
          {...field('activity')}
          stored={profile.activity}
          maxLength={300}
          commit={(text) => edit({ activity: text.replaceAll('\n', ' ') })}
        />
        <RegulatedHint />
        <LinesAnswer
          {...field('regulations')}
          value={profile.regulations}
          most={50}
          commit={(regulations) => edit({ regulations })}
        />
        <LinesAnswer
          {...field('sites')}
          value={profile.sites}
          most={100}
          commit={(sites) => edit({ sites })}
        />
        <CountriesField />
      </Stack>
    </Card>
  )
}

function Scale() {
  const t = useTexts(texts)
  const field = useField()
  const profile = useProject((project) => project.profile)
  const edit = useProfileEdit()
  return (
    <Card title={t('identity.scale')}>
      <div className={s['scale']}>
        <HeadcountField />
        <NumberAnswer
          {...field('revenue')}
          value={profile.revenue}
          unit="€"
          min={0}
          onAnswer={(revenue) => edit({ revenue })}
        />
        <NumberAnswer
          {...field('marginPct')}
          value={profile.marginPct}
          unit="%"
          min={0}
          max={100}
          onAnswer={(marginPct) => edit({ marginPct })}
        />
        <NumberAnswer
          {...field('hourlyCost')}
          value={profile.hourlyCost}
          unit="€/h"
          min={0}
          onAnswer={(hourlyCost) => edit({ hourlyCost })}
        />
        <NumberAnswer
          {...field('budgetAmount')}
          value={profile.budgetEnvelope.amount}
          unit="€"
          min={0}
          onAnswer={(amount) => edit({ budgetEnvelope: { amount } })}
        />
        <YearAnswer
          {...field('budgetYear')}
          value={profile.budgetEnvelope.year}
          min={2000}
          max={2200}
          commit={(year) => edit({ budgetEnvelope: { year } })}
        />
      </div>
    </Card>
  )
}

function Approach() {
  const t = useTexts(texts)
  const field = useField()
  const profile = useProject((project) => project.profile)
  const edit = useProfileEdit()
  return (
    <Card title={t('identity.approach')}>
      <Stack gap={4}>
        <LongAnswer
          {...field('motivation')}
          stored={profile.motivation}
          maxLength={20_000}
          commit={(motivation) => edit({ motivation })}
        />
        <YpnAnswer
          {...field('pressure')}
          value={profile.pressure}
          onAnswer={(pressure) => edit({ pressure })}
        />
      </Stack>
    </Card>
  )
}
