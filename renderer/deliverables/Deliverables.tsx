import { useState } from 'react'
import { deliverables } from '../../shared/deliverables/registry'
import { PROJECT_EXTENSION } from '../../shared/domain/project-file'
import { localized } from '../../shared/kernel/text'
import { safeFileName } from '../../shared/kernel/safe-file-name'
import { exportProject } from '../data/projects'
import { useMachine, useOpenProject, useProject } from '../data/use-project'
import { useFormats, useLanguage, useTexts } from '../i18n/language'
import { useNotices } from '../routing/notices'
import { usePlace } from '../routing/use-place'
import { Button, ButtonLink } from '../ui/Button'
import { Callout } from '../ui/Callout'
import { Card } from '../ui/Card'
import { Grid, Row, Stack, Text } from '../ui/Layout'
import { PageHeader } from '../ui/PageHeader'
import { Segmented } from '../ui/Segmented'
import { TextField } from '../ui/TextField'
import { deliverablesTexts } from './texts'
import { useRenders } from './use-renders'

/** Every document the project can hand over, in the languages asked for. */
export function Deliverables() {
  const t = useTexts(deliverablesTexts)
  const formats = useFormats()
  const { language: screen } = useLanguage()
  const { href } = usePlace()
  const machine = useMachine()
  const notices = useNotices()
  const open = useOpenProject()
  const projectLanguage = useProject(({ header }) => header.language)
  const cases = useProject(({ useCases }) => useCases.live.length)
  const filled = useProject((project) =>
    deliverables
      .filter(({ hasContent }) => hasContent(project))
      .map(({ id }) => id)
      .join(' '),
  ).split(' ')
  const [language, setLanguage] = useState<'fr' | 'en' | 'both'>(projectLanguage)
  const [author, setAuthor] = useState('')
  const { running, files, make, cancel } = useRenders()
  const languages = language === 'both' ? (['fr', 'en'] as const) : [language]

  async function handleExport(): Promise<void> {
    await open.flush()
    const { header, profile } = open.current.get()
    const file = await exportProject(machine, header.id)
    if (!file.ok) return notices.failed(file.error)
    const suggestedName = safeFileName(profile.name, PROJECT_EXTENSION)
    const saved = await machine.host.files.save({ suggestedName, bytes: file.value.bytes })
    if (!saved.ok) notices.failed(saved.error)
  }

  return (
    <Stack gap={4}>
      <PageHeader title={t('title')} sentence={t('sentence')} />
      {cases === 0 && (
        <Callout
          tone="info"
          actions={<ButtonLink href={href('usecases', 'register')}>{t('toRegister')}</ButtonLink>}
        >
          {t('empty')}
        </Callout>
      )}
      <Grid columns={2}>
        <Stack gap={1}>
          <Text weight="strong" size="table">
            {t('language')}
          </Text>
          <Segmented
            label={t('language')}
            value={language}
            onChange={setLanguage}
            options={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
              { value: 'both', label: t('both') },
            ]}
          />
        </Stack>
        <TextField
          label={t('author')}
          hint={t('authorHint')}
          value={author}
          onChange={setAuthor}
          maxLength={120}
        />
      </Grid>
      {running !== null && (
        <Callout tone="bearing" live actions={<Button onClick={cancel}>{t('cancel')}</Button>}>
          {t('running', { name: running })}
        </Callout>
      )}
      {deliverables.map((deliverable) => (
        <Card key={deliverable.id} title={localized(deliverable.title, screen)}>
          <Stack gap={3}>
            <p>{localized(deliverable.purpose, screen)}</p>
            {!filled.includes(deliverable.id) && <p>{t('nothingYet')}</p>}
            <Row gap={2} wrap>
              {deliverable.composers.map(({ format }, at) => (
                <Button
                  key={format}
                  icon="download"
                  variant={at === 0 ? 'filled' : 'default'}
                  disabled={running !== null || !filled.includes(deliverable.id)}
                  aria-label={t('makeNamed', {
                    format: t(`formats.${format}`),
                    name: localized(deliverable.title, screen),
                  })}
                  onClick={() => void make({ deliverable, format, languages, author })}
                >
                  {t('make', { format: t(`formats.${format}`) })}
                </Button>
              ))}
            </Row>
          </Stack>
        </Card>
      ))}
      {files.length > 0 && (
        <Callout tone="ok" live title={t('done')}>
          <ul>
            {files.map((file) => (
              <li key={`${file.name}-${file.at}`}>
                {t('file', {
                  name: file.name,
                  size: formats.number(file.bytes / 1024, 0),
                  time: formats.time(file.at),
                })}
              </li>
            ))}
          </ul>
          {machine.host.kind === 'browser' && t('where')}
        </Callout>
      )}
      <Card title={t('project')}>
        <Stack gap={3}>
          <p>{t('projectText')}</p>
          <Row gap={2}>
            <Button icon="download" onClick={() => void handleExport()}>
              {t('exportProject')}
            </Button>
          </Row>
        </Stack>
      </Card>
    </Stack>
  )
}
