import { useState } from 'react'
import { describeIssue } from '../../../../shared/imports/describe'
import type { Issue } from '../../../../shared/imports/issues'
import type { ImportContext } from '../../../../shared/imports/mapping'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { TextField } from '../../../ui/TextField'
import s from './import.module.css'
import { wizardTexts } from './texts'

interface IssueLineProps {
  readonly row: number
  readonly issue: Issue
  readonly context: ImportContext
  readonly said: (column: number) => string
  readonly titleColumn: number | null
  readonly onCorrect: (column: number, text: string) => void
  readonly onSkip: () => void
  readonly onAccept: () => void
  readonly onMerge: (into: number) => void
}

/** Under its row: what is wrong, and the way out right there. */
export function IssueLine({
  row,
  issue,
  context,
  said,
  titleColumn,
  onCorrect,
  onSkip,
  onAccept,
  onMerge,
}: IssueLineProps) {
  const t = useTexts(wizardTexts)
  const blocking = issue.severity === 'blocking'
  const column = issue.column ?? (issue.code === 'title-empty' ? titleColumn : null)
  const [text, setText] = useState<string | null>(null)

  const hand = () => {
    if (text !== null && column !== null) onCorrect(column, text)
  }

  return (
    <div className={s['issue']} data-blocking={blocking ? '' : undefined}>
      <Icon name={blocking ? 'off' : 'warning'} size={15} />
      <span>{describeIssue(issue, context)}</span>
      {blocking && column !== null && (
        <div className={s['fix']}>
          <TextField
            label={t('correct', { row })}
            hideLabel
            small
            value={text ?? said(column)}
            onChange={setText}
            onBlur={hand}
            onKeyDown={(event) => {
              if (event.key === 'Enter') hand()
            }}
          />
        </div>
      )}
      {blocking && (
        <Button size="small" variant="link" onClick={onSkip}>
          {t('leaveOut')}
        </Button>
      )}
      {(issue.code === 'department-near' || issue.code === 'person-near') && (
        <Button size="small" variant="link" onClick={onAccept}>
          {t('accept')}
        </Button>
      )}
      {(issue.code === 'similar-title' || issue.code === 'same-title') && (
        <Button size="small" variant="link" onClick={() => onMerge(issue.row)}>
          {t('merge')}
        </Button>
      )}
    </div>
  )
}
