import { errorSentence } from '../../../../shared/errors/texts'
import { sheetFormats } from '../../../../shared/formats/registry'
import { safeFileName } from '../../../../shared/kernel/safe-file-name'
import { useMachine } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { FileDrop } from '../../../ui/FileDrop'
import { Row, Stack, Text } from '../../../ui/Layout'
import { wizardTexts } from './texts'
import type { ImportState } from './use-import'

interface FileStepProps {
  readonly state: Extract<ImportState, { kind: 'file' }>
  readonly onFile: (file: { readonly name: string; readonly bytes: Uint8Array }) => void
}

export function FileStep({ state, onFile }: FileStepProps) {
  const t = useTexts(wizardTexts)
  const { language } = useLanguage()
  const machine = useMachine()
  const notices = useNotices()

  async function handleTemplate(): Promise<void> {
    const { templateWorkbook } = await import('../../../../shared/imports/template-workbook')
    const { write } = await sheetFormats.xlsx.load()
    const workbook = templateWorkbook(language, new Date(machine.now()).toISOString())
    // The template has no picture: nothing is rasterised.
    const written = await write(workbook, () => Promise.resolve(new Uint8Array()))
    const suggestedName = safeFileName(t('templateName'), 'xlsx')
    if (!written.ok)
      return notices.failed({
        code: 'deliverable-invalid',
        fileName: suggestedName,
        detail: written.error.detail,
      })
    const saved = await machine.host.files.save({ suggestedName, bytes: written.value })
    if (!saved.ok) notices.failed(saved.error)
  }

  return (
    <Stack gap={4}>
      {state.error && (
        <Callout tone="off" live>
          {errorSentence(state.error, language)}
        </Callout>
      )}
      <FileDrop
        label={t('titleFile')}
        buttonLabel={t('choose')}
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt"
        disabled={state.reading !== null}
        onFiles={(files) => void take(files[0])}
      >
        {state.reading === null ? t('drop') : t('reading', { file: state.reading })}
      </FileDrop>
      <Row gap={3} align="center">
        <Button icon="download" onClick={() => void handleTemplate()}>
          {t('template')}
        </Button>
        <Text tone="muted">{t('templateText')}</Text>
      </Row>
    </Stack>
  )

  async function take(file: File | undefined): Promise<void> {
    if (file) onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
}
