import { useState } from 'react'
import type { Respondent } from '../../../../shared/domain/audit'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { sheetOf } from '../../../../shared/steps/maturity/audits'
import { useProject } from '../../../data/use-project'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { IconButton } from '../../../ui/IconButton'
import { VisuallyHidden } from '../../../ui/Layout'
import { useAuditPlace } from '../audit/use-audit'
import { PasteDialog } from './PasteDialog'
import s from './respondents.module.css'
import { respondentTexts } from './texts'
import { useRespondentEdits } from './use-respondents'

interface RespondentListProps {
  readonly view: AuditView
  readonly people: readonly Respondent[]
}

/** Names, groups and how far each sheet is; never what is in it. */
export function RespondentList({ view, people }: RespondentListProps) {
  const t = useTexts(respondentTexts)
  const { add } = useRespondentEdits()
  const [pasting, setPasting] = useState(false)
  const auditId = view.audit.id
  return (
    <Card
      title={t('list.title')}
      flush
      aside={
        <>
          <Button size="small" icon="copy" onClick={() => setPasting(true)}>
            {t('list.paste')}
          </Button>
          <Button
            size="small"
            icon="add"
            onClick={() =>
              add(auditId, [
                {
                  name: t('list.unnamed', { row: people.length + 1 }),
                  group: people.at(-1)?.group ?? '',
                },
              ])
            }
          >
            {t('list.add')}
          </Button>
        </>
      }
    >
      {people.length > 0 && (
        <table className={s['table']} aria-label={t('list.label')}>
          <thead>
            <tr>
              <th scope="col">{t('list.name')}</th>
              <th scope="col">{t('list.group')}</th>
              <th scope="col">{t('list.progress')}</th>
              <th scope="col">
                <VisuallyHidden>{t('list.sheet')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              <Line key={person.id} view={view} person={person} row={index + 1} />
            ))}
          </tbody>
        </table>
      )}
      <PasteDialog
        open={pasting}
        onClose={() => setPasting(false)}
        known={people.map(({ name }) => name)}
        onAdd={(pasted) => add(auditId, pasted)}
      />
    </Card>
  )
}

function Line({
  view,
  person,
  row,
}: {
  readonly view: AuditView
  readonly person: Respondent
  readonly row: number
}) {
  const t = useTexts(respondentTexts)
  const { href, presenting } = usePlace()
  const { path } = useAuditPlace()
  const { edit, remove } = useRespondentEdits()
  const sheet = useProject((project) => sheetOf(project, view.audit.id, person.id))
  const answered = view.questions.filter(
    ({ question }) => (sheet.get(question.id)?.value ?? null) !== null,
  ).length
  const name = person.name || t('list.unnamed', { row })
  return (
    <tr>
      <td>
        <TextAnswer
          label={t('list.nameOf', { row })}
          hideLabel
          small
          stored={person.name}
          commit={(text) => edit(person.id, { name: text.trim() })}
          maxLength={300}
        />
      </td>
      <td>
        <TextAnswer
          label={t('list.groupOf', { row })}
          hideLabel
          small
          placeholder={t('list.groupHint')}
          stored={person.group}
          commit={(text) => edit(person.id, { group: text.trim() })}
          maxLength={300}
        />
      </td>
      <td className={s['count']}>
        {t('list.answers', { answered, total: view.questions.length })}
      </td>
      <td className={s['tools']} data-print="hide">
        {!presenting && (
          <ButtonLink
            size="small"
            href={href('maturity', path('respondents', person.id))}
            aria-label={t('list.fillOf', { name })}
          >
            {t('list.fill')}
          </ButtonLink>
        )}
        <IconButton
          icon="trash"
          size="small"
          label={t('list.remove', { name })}
          onClick={() => remove(person.id, name)}
        />
      </td>
    </tr>
  )
}
