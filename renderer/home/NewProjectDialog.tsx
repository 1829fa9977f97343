import { useState } from 'react'
import { useLanguage, useTexts } from '../i18n/language'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Stack, Text } from '../ui/Layout'
import { Segmented } from '../ui/Segmented'
import { TextField } from '../ui/TextField'
import { homeTexts } from './texts'

interface NewProjectDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onCreate: (name: string, language: 'fr' | 'en') => void
}

/** The one question a project starts with: whose it is, and in which language it is written. */
export function NewProjectDialog({ open, onClose, onCreate }: NewProjectDialogProps) {
  const t = useTexts(homeTexts)
  const { language } = useLanguage()
  const [name, setName] = useState('')
  const [projectLanguage, setProjectLanguage] = useState(language)
  const [asked, setAsked] = useState(false)
  const missing = asked && name.trim() === ''

  const create = () => {
    setAsked(true)
    if (name.trim() !== '') onCreate(name.trim(), projectLanguage)
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('new.dialog')}
      sentence={t('new.dialogText')}
      closeLabel={t('close')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="filled" onClick={create}>
            {t('new.create')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <TextField
          label={t('new.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          required
          error={missing ? t('new.nameMissing') : undefined}
          onKeyDown={(event) => {
            if (event.key === 'Enter') create()
          }}
        />
        <Stack gap={1}>
          <Text weight="strong" size="table">
            {t('new.language')}
          </Text>
          <Segmented
            label={t('new.language')}
            value={projectLanguage}
            onChange={setProjectLanguage}
            options={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Stack>
      </Stack>
    </Dialog>
  )
}
