import { useEffect, useState } from 'react'
import type { About } from '../../shared/host/host'
import { useMachine } from '../data/use-project'
import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import { homeAddress } from '../routing/places'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Pairs } from '../ui/KeyFigures'
import { Stack, Text } from '../ui/Layout'
import { PageHeader } from '../ui/PageHeader'
import { Segmented } from '../ui/Segmented'
import { TextField } from '../ui/TextField'
import { THEMES } from './LanguageThemeTools'
import s from './settings.module.css'
import { settingsTexts } from './settings-texts'
import type { Shell } from './shell'

/** What one person chooses on this computer, and where the data are. */
export function Settings({ shell }: { readonly shell: Shell }) {
  const t = useTexts(settingsTexts)
  const tApp = useTexts(appTexts)
  const { language, choose } = useLanguage()
  const { host } = useMachine()
  const [about, setAbout] = useState<About | null>(null)
  const { preferences, change } = shell

  useEffect(() => {
    void host.about().then((reply) => {
      if (reply.ok) setAbout(reply.value)
    })
  }, [host])
  useEffect(() => {
    document.title = `${tApp('settings')} · Sextant`
  }, [tApp])

  return (
    <main className={s['page']}>
      <Stack gap={4}>
        <PageHeader
          title={tApp('settings')}
          sentence={t('sentence')}
          actions={
            <Button icon="home" onClick={() => shell.goTo(homeAddress)}>
              {tApp('home')}
            </Button>
          }
        />
        <Card title={t('screen')}>
          <Stack gap={4}>
            <Stack gap={1}>
              <Text weight="strong" size="table">
                {tApp('chooseLanguage')}
              </Text>
              <Segmented
                label={tApp('chooseLanguage')}
                value={language}
                onChange={choose}
                options={[
                  { value: 'fr', label: 'Français' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </Stack>
            <Stack gap={1}>
              <Text weight="strong" size="table">
                {tApp('chooseTheme')}
              </Text>
              <Segmented
                label={tApp('chooseTheme')}
                value={preferences.theme}
                onChange={(theme) => change({ theme })}
                options={THEMES.map((value) => ({ value, label: tApp(`themes.${value}`) }))}
              />
            </Stack>
          </Stack>
        </Card>
        <Card title={t('you')}>
          <TextField
            label={t('name')}
            hint={t('nameHint')}
            value={preferences.name}
            onChange={(name) => change({ name })}
            maxLength={80}
          />
        </Card>
        <Card title={t('data')}>
          <Stack gap={3}>
            <p>{t('dataText')}</p>
            <Pairs
              pairs={[
                { label: t('folder'), value: about?.dataFolder ?? t('unknown') },
                { label: t('host'), value: t(`hosts.${host.kind}`) },
                { label: t('version'), value: about?.version ?? t('unknown') },
              ]}
            />
          </Stack>
        </Card>
      </Stack>
    </main>
  )
}
