import { cseNoteSections } from '../../../../shared/content/compliance/cse-note'
import { CSE_SECTIONS } from '../../../../shared/domain/assessment'
import { localized } from '../../../../shared/kernel/text'
import { cseNote, cseNoteText } from '../../../../shared/steps/legal/cse-note'
import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { useProject } from '../../../data/use-project'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useCopy } from '../../../routing/use-copy'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import type { LegalEdits } from '../law/use-legal-edits'
import { Page } from '../Page'
import s from './note.module.css'
import { privacyTexts } from './texts'

interface NotePageProps {
  readonly view: PrivacyView
  readonly edits: LegalEdits
}

/** The seven parts to write, beside the note as staff representatives will read it. */
export function NotePage({ view, edits }: NotePageProps) {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const { go, presenting } = usePlace()
  const copy = useCopy()
  const project = useProject((whole) => whole)
  const { useCase, legal, publicBody } = view
  // The note goes to people of the company: it is written in the language of the project.
  const note = cseNote(project, view, project.header.language)
  const text = cseNoteText(note, project.header.language)
  return (
    <Page
      tab="privacy"
      title={t(publicBody ? 'note.titlePublic' : 'note.title')}
      sentence={
        note.missing === 0
          ? t('note.complete', { useCase: useCase.code })
          : t('note.sentence', { useCase: useCase.code, count: note.missing })
      }
      actions={
        !presenting && (
          <>
            <Button icon="chevron-left" onClick={() => go(`privacy/${useCase.code}`)}>
              {t('note.back')}
            </Button>
            <Button icon="print" onClick={() => window.print()}>
              {t('note.print')}
            </Button>
            <Button
              variant="filled"
              icon="copy"
              onClick={() => copy(text, t('note.copied'), t('note.notCopied'))}
            >
              {t('note.copy')}
            </Button>
          </>
        )
      }
    >
      <div className={s['board']}>
        {!presenting && (
          <div className={s['write']} data-print="hide">
            <Card title={t('note.sections')}>
              <div className={s['sections']}>
                {CSE_SECTIONS.map((section, at) => {
                  const guide = cseNoteSections[section]
                  return (
                    <LongAnswer
                      key={section}
                      label={`${at + 1}. ${localized(guide.heading, language)}`}
                      hint={
                        <span className={s['prompts']}>
                          {guide.prompts.map((prompt) => (
                            <span key={prompt.en}>{localized(prompt, language)}</span>
                          ))}
                        </span>
                      }
                      stored={legal.assessment?.cse.sections[section] ?? ''}
                      commit={(written) =>
                        edits.edit(useCase, { cse: { sections: { [section]: written } } })
                      }
                    />
                  )
                })}
              </div>
            </Card>
          </div>
        )}
        <article
          className={s['paper']}
          lang={project.header.language}
          aria-label={t('note.preview')}
        >
          <h2>{note.title}</h2>
          <p>{note.intro}</p>
          {note.sections.map(({ section, heading, text: written, prompts }, at) => (
            <section key={section}>
              <h3>
                {at + 1}. {heading}
              </h3>
              {written === '' ? (
                <ul className={s['missing']}>
                  {prompts.map((prompt) => (
                    <li key={prompt}>{prompt}</li>
                  ))}
                </ul>
              ) : (
                written.split('\n').map((line) => <p key={line}>{line}</p>)
              )}
            </section>
          ))}
          {note.dates.length > 0 && (
            <section>
              <h3>{t('note.dates')}</h3>
              {note.dates.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
          )}
        </article>
      </div>
    </Page>
  )
}
