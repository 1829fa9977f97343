import { useState } from 'react'
import { familiesInOrder } from '../../../../shared/content/risks/families'
import { libraryTexts as facts } from '../../../../shared/content/risks/texts'
import type { Risk } from '../../../../shared/domain/risk'
import { localized } from '../../../../shared/kernel/text'
import { namesLeftIn, promotionDraft } from '../../../../shared/steps/risks/own-library'
import { useOwnLibrary } from '../../../data/own-library'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Row, Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { Page } from '../Page'
import s from './library.module.css'
import { libraryTexts } from './texts'

/** What leaves the project when a risk joins the consultant's library: exactly this text, editable first. */
export function Promote({ code }: { readonly code: string }) {
  const t = useTexts(libraryTexts)
  const risk = useProject(({ risks }) => risks.live.find((one) => one.code === code))
  return (
    <Page
      tab="register"
      title={t('promote.title', { code })}
      sentence={risk ? t('promote.sentence') : t('promote.missing')}
    >
      {risk && <Draft risk={risk} />}
    </Page>
  )
}

/** Longest line of an own risk (shared/steps/risks/own-library.ts). */
const LINE_LIMIT = 300

function Draft({ risk }: { readonly risk: Risk }) {
  const t = useTexts(libraryTexts)
  const tFact = useTexts(facts)
  const { language } = useLanguage()
  const { go } = usePlace()
  const { read, newId, now } = useActions()
  const { done, failed } = useNotices()
  const own = useOwnLibrary()
  const project = useProject((whole) => whole)
  const [draft, setDraft] = useState(() => promotionDraft(project, risk, project.header.language))
  const [measures, setMeasures] = useState(draft.measures.map(({ title }) => title).join('\n'))
  const names = namesLeftIn(
    project,
    [draft.title, draft.cause, draft.event, draft.consequence, draft.indicator, measures].join(
      '\n',
    ),
  )
  const back = () => go(`register/${risk.code}`)

  const keep = async () => {
    const kept = await own.add({
      ...draft,
      id: newId(),
      language: read().header.language,
      addedOn: now().slice(0, 10),
      title: draft.title.trim(),
      indicator: draft.indicator.trim(),
      measures: measures
        .split('\n')
        .map((title) => title.trim().slice(0, LINE_LIMIT))
        .filter((title) => title !== '')
        .map(
          (title) =>
            draft.measures.find((measure) => measure.title === title) ?? {
              title,
              catalogueId: null,
            },
        ),
    })
    if (!kept.ok) return failed(kept.error)
    done(t('promote.kept', { title: draft.title }))
    back()
  }

  return (
    <div className={s['promote']}>
      <Card>
        <Stack gap={4}>
          <TextField
            label={t('promote.name')}
            value={draft.title}
            maxLength={LINE_LIMIT}
            onChange={(title) => setDraft({ ...draft, title })}
          />
          <SelectField
            label={t('promote.family')}
            value={draft.family}
            onChange={(family) => family !== null && setDraft({ ...draft, family })}
            options={familiesInOrder.map(({ id, title }) => ({
              value: id,
              label: localized(title, language),
            }))}
          />
          {(['cause', 'event', 'consequence'] as const).map((part) => (
            <TextArea
              key={part}
              label={tFact(`fact.${part}`)}
              value={draft[part]}
              onChange={(text) => setDraft({ ...draft, [part]: text })}
            />
          ))}
          <TextField
            label={t('promote.indicator')}
            value={draft.indicator}
            maxLength={LINE_LIMIT}
            onChange={(indicator) => setDraft({ ...draft, indicator })}
          />
          <TextArea label={t('promote.measures')} value={measures} onChange={setMeasures} />
        </Stack>
      </Card>
      <Stack gap={3}>
        {names.length > 0 && (
          <Callout tone="warn" live>
            {t('promote.leftIn', {
              names: new Intl.ListFormat(language).format(names),
            })}
          </Callout>
        )}
        <Callout tone="info">{t('promote.stays')}</Callout>
        <p className={s['foot']}>{t('promote.fileNote')}</p>
        <Row gap={2}>
          <Button
            variant="filled"
            disabled={draft.title.trim() === '' || own.risks === null}
            onClick={() => void keep()}
          >
            {t('promote.keep')}
          </Button>
          <Button variant="subtle" onClick={back}>
            {t('promote.cancel')}
          </Button>
        </Row>
      </Stack>
    </div>
  )
}
