import type { ImportResult } from '../../../../shared/imports/apply-mapping'
import { describeIssue } from '../../../../shared/imports/describe'
import type { ImportContext } from '../../../../shared/imports/mapping'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Row, Stack } from '../../../ui/Layout'
import { wizardTexts } from './texts'

interface DoneStepProps {
  readonly file: string
  readonly result: ImportResult
  readonly context: ImportContext
  readonly onRegister: () => void
  readonly onMatrix: () => void
}

/** What came in, what did not and why, and the ways on. */
export function DoneStep({ file, result, context, onRegister, onMatrix }: DoneStepProps) {
  const t = useTexts(wizardTexts)
  const { undo } = useActions()
  const refused = result.rows.filter(({ ready }) => !ready)
  const { read, ready, skipped, empty } = result.counts
  return (
    <Stack gap={4}>
      <Callout
        tone="ok"
        live
        title={t('doneTitle', { count: ready })}
        actions={
          <Row gap={2}>
            <Button
              onClick={() => {
                undo()
                onRegister()
              }}
            >
              {t('undo')}
            </Button>
            <Button onClick={onMatrix}>{t('openMatrix')}</Button>
            <Button variant="filled" onClick={onRegister}>
              {t('openRegister')}
            </Button>
          </Row>
        }
      >
        {t('doneText', { read, file, refused: refused.length, skipped, empty })}
      </Callout>
      {refused.length > 0 && (
        <Card title={t('refusedRows')}>
          <ul>
            {refused.map(({ row, issues }) => (
              <li key={row}>
                {t('refusedRow', {
                  row,
                  reason: issues.map((issue) => describeIssue(issue, context)).join(' '),
                })}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  )
}
