import { SECTORS } from '../../../shared/domain/profile'
import { vocabulary } from '../../../shared/locales/vocabulary'
import { missingAtGate } from '../../../shared/steps/profile/completeness'
import { useProject } from '../../data/use-project'
import { NumberAnswer } from '../../forms/NumberAnswer'
import { TextAnswer } from '../../forms/TextAnswer'
import { useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Grid, Stack, Text } from '../../ui/Layout'
import { SelectField } from '../../ui/SelectField'
import { texts } from './texts'
import { useProfileEdit } from './use-edit'
import { useField } from './use-field'

/** Name, headcount and sector: what the other steps wait for. */
export function StartCard() {
  const t = useTexts(texts)
  const missing = useProject((project) => missingAtGate(project.profile).length)
  return (
    <Card title={t('start.title')}>
      <Stack gap={3}>
        <Text tone="muted">{missing === 0 ? t('start.done') : t('start.text')}</Text>
        <Grid columns={3}>
          <NameField />
          <HeadcountField />
          <SectorField />
        </Grid>
      </Stack>
    </Card>
  )
}

export function NameField() {
  const field = useField()
  const name = useProject((project) => project.profile.name)
  const edit = useProfileEdit()
  return (
    <TextAnswer
      {...field('name')}
      stored={name}
      maxLength={200}
      commit={(text) => edit({ name: text })}
    />
  )
}

export function HeadcountField() {
  const t = useTexts(texts)
  const field = useField()
  const headcount = useProject((project) => project.profile.headcount)
  const edit = useProfileEdit()
  return (
    <NumberAnswer
      {...field('headcount')}
      value={headcount}
      min={0}
      max={10_000_000}
      decimals={0}
      hint={headcount === null ? undefined : t(`identity.${columnOf(headcount)}`)}
      onAnswer={(value) => edit({ headcount: value })}
    />
  )
}

/** Column of the reference costs that a headcount picks (method.md 11.2); 100 opens the second. */
const columnOf = (headcount: number) =>
  headcount < 50 || headcount > 300 ? 'columnOut' : headcount < 100 ? 'column50' : 'column100'

export function SectorField() {
  const t = useTexts(texts)
  const tWord = useTexts(vocabulary)
  const field = useField()
  const sector = useProject((project) => project.profile.sector)
  const edit = useProfileEdit()
  return (
    <SelectField
      {...field('sector')}
      value={sector}
      onChange={(value) => edit({ sector: value })}
      options={SECTORS.map((value) => ({ value, label: tWord(`sector.${value}`) }))}
      emptyLabel={t('start.chooseSector')}
    />
  )
}
