import { useEffect } from 'react'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { pendingList } from '../../../routing/pending-file'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import { PageHeader } from '../../../ui/PageHeader'
import { DoneStep } from './DoneStep'
import { FileStep } from './FileStep'
import s from './import.module.css'
import { MappingPane } from './MappingPane'
import { PreviewPane } from './PreviewPane'
import { wizardTexts } from './texts'
import { useImport } from './use-import'

const STEPS = ['file', 'map', 'done'] as const

/** From a list that somebody else keeps to cases of the register, in three steps. */
export function ImportWizard() {
  const t = useTexts(wizardTexts)
  const { go } = usePlace()
  const notices = useNotices()
  const { state, context, result, stale, take, change, confirm, restart } = useImport()

  useEffect(() => {
    const waiting = pendingList.get()
    if (!waiting) return
    pendingList.set(null)
    void take(waiting)
  }, [take])

  const handleConfirm = () => {
    const error = confirm()
    if (error) notices.failed(error)
  }
  const cancel = () => go('register')
  const hasTitle =
    state.kind === 'map' &&
    state.draft.mapping.columns.some(
      ({ target }) => target.kind === 'field' && target.field === 'title',
    )
  const counts = result?.counts

  return (
    <div className={s['wizard']}>
      <PageHeader
        title={state.kind === 'map' ? t('title') : t('titleFile')}
        sentence={
          state.kind === 'map' && counts
            ? sentenceOf(
                state.draft.file,
                state.draft.grids[state.draft.mapping.sheet]?.sheet ?? '',
              )
            : t('sentenceFile')
        }
        actions={
          state.kind === 'map' && counts ? (
            <>
              <Button onClick={cancel}>{t('cancel')}</Button>
              <Button onClick={() => restart({ kind: 'file', error: null, reading: null })}>
                {t('another')}
              </Button>
              {counts.blocked > 0 && (
                <Button disabled={counts.ready === 0 || stale || !hasTitle} onClick={handleConfirm}>
                  {t('importReady', { count: counts.ready })}
                </Button>
              )}
              <Button
                variant="filled"
                disabled={counts.blocked > 0 || counts.ready === 0 || stale || !hasTitle}
                onClick={handleConfirm}
              >
                {t('importAll', { count: counts.ready + counts.blocked })}
              </Button>
            </>
          ) : (
            state.kind === 'file' && <Button onClick={cancel}>{t('cancel')}</Button>
          )
        }
      />
      <div className={s['path']}>
        <ol aria-label={t('steps.label')}>
          {STEPS.map((step, at) => {
            const current = STEPS.indexOf(state.kind)
            return (
              <li
                key={step}
                aria-current={at === current ? 'step' : undefined}
                className={cx(at === current && s['here'], at < current && s['past'])}
              >
                <span>{at < current ? <Icon name="check" size={14} /> : at + 1}</span>
                {t(`steps.${step}`)}
              </li>
            )
          })}
        </ol>
        <p role="status">{reason()}</p>
      </div>
      {state.kind === 'file' && <FileStep state={state} onFile={(file) => void take(file)} />}
      {state.kind === 'map' && result && (
        <div className={s['panes']}>
          <MappingPane draft={state.draft} context={context} onChange={change} />
          <PreviewPane draft={state.draft} context={context} result={result} onChange={change} />
        </div>
      )}
      {state.kind === 'done' && (
        <DoneStep
          file={state.file}
          result={state.result}
          context={context}
          onRegister={() => go('register')}
          onMatrix={() => go('matrix')}
        />
      )}
    </div>
  )

  function sentenceOf(file: string, sheet: string): string {
    const { ready = 0, blocked = 0 } = counts ?? {}
    const figures = { file, ready, read: ready + blocked }
    return sheet === '' ? t('sentence', figures) : t('sentenceSheet', { ...figures, sheet })
  }

  /** Why the primary button is not available. */
  function reason(): string {
    if (state.kind !== 'map' || !counts) return ''
    if (!hasTitle) return t('noTitle')
    if (counts.read === 0) return t('noRows')
    return counts.blocked > 0
      ? t('fixFirst', { count: counts.blocked, total: counts.ready + counts.blocked })
      : ''
  }
}
