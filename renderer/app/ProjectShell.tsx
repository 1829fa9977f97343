import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { STEPS } from '../../shared/steps/progress'
import { useHistory, useOpenProject, useProject } from '../data/use-project'
import { appTexts } from '../i18n/app-texts'
import { useFormats, useLanguage, useTexts } from '../i18n/language'
import { homeAddress, settingsAddress, type PlaceId } from '../routing/places'
import { PlaceProvider, type PlaceHere } from '../routing/use-place'
import { screens } from '../steps/registry'
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import { Skeleton } from '../ui/EmptyState'
import { commandLabel } from './command-labels'
import { Frame } from './frame/Frame'
import { Rail } from './frame/Rail'
import { TopBar } from './frame/TopBar'
import { useRailMode } from './frame/use-rail-mode'
import { useLanguageItems, useThemeItems } from './LanguageThemeTools'
import { railGroups } from './rail-groups'
import { SaveStatus } from './SaveStatus'
import { ShellDialogs } from './ShellDialogs'
import type { Shell } from './shell'
import { useAuditFigure } from './use-audit-figure'
import { useHandingOver } from './use-handing-over'
import { useProgress, useUnsound } from './use-progress'
import { useProjectShortcuts } from './use-project-shortcuts'
import { useSteps } from './use-steps'

const MethodAside = lazy(async () => ({ default: (await import('./MethodAside')).MethodAside }))
const MethodOnly = lazy(async () => ({ default: (await import('./MethodOnly')).MethodOnly }))
const Cockpit = lazy(async () => ({ default: (await import('./Cockpit')).Cockpit }))
const Deliverables = lazy(async () => ({
  default: (await import('../deliverables/Deliverables')).Deliverables,
}))

interface ProjectShellProps {
  readonly place: PlaceId
  readonly rest: readonly string[]
  readonly shell: Shell
  readonly onTakeOver: () => void
}

/** The frame around an open project: rail, top bar, page, method drawer, palette. */
export function ProjectShell({ place, rest, shell, onTakeOver }: ProjectShellProps) {
  const t = useTexts(appTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const open = useOpenProject()
  const profile = useProject(({ profile: company }) => company)
  const demo = useProject(({ header }) => header.demo)
  const projectId = useProject(({ header }) => header.id)
  const progress = useProgress()
  const unsound = useUnsound()
  const auditFigure = useAuditFigure(formats)
  const railMode = useRailMode()
  const [railOpen, setRailOpen] = useState(false)
  const [layer, setLayer] = useState<'palette' | 'shortcuts' | null>(null)
  const [presenting, setPresenting] = useState(false)
  const { undo, redo } = useSteps()
  const history = useHistory()
  useHandingOver(open)

  const { goTo: goToAddress, preferences, change } = shell
  const here = useMemo<PlaceHere>(() => {
    const address = (to: PlaceId, more = '') =>
      `/p/${projectId}/${to}${more === '' ? '' : `/${more}`}`
    return {
      projectId,
      place,
      rest,
      go: (more) => goToAddress(address(place, more)),
      goTo: (to, more) => goToAddress(address(to, more)),
      href: (to, more) => `#${address(to, more)}`,
      presenting,
      openMethod: () => change({ methodOpen: true }),
    }
  }, [projectId, place, rest, goToAddress, presenting, change])

  useEffect(() => {
    document.title = `${t(`places.${place}`)} · ${profile.name} · Sextant`
  }, [t, place, profile.name])

  // Projection belongs to the room, not to the computer: it is never kept.
  useEffect(() => {
    shell.project(presenting)
    return () => shell.project(false)
  }, [presenting, shell])

  useProjectShortcuts({
    here,
    openPalette: () => setLayer('palette'),
    openShortcuts: () => setLayer('shortcuts'),
    toggleMethod: () => change({ methodOpen: !preferences.methodOpen }),
    togglePresenting: () => setPresenting((on) => !on),
    undo,
    redo,
  })

  const themes = useThemeItems({ theme: preferences.theme, onTheme: (theme) => change({ theme }) })
  const languages = useLanguageItems()
  const nextUndo = history.undoable.length > 0 ? open.nextUndo() : null
  const nextRedo = history.redoable.length > 0 ? open.nextRedo() : null
  const StepScreen = screens[place]

  const rail = (
    <Rail
      label={t('navigation')}
      mode={railMode}
      product="Sextant"
      home={{ label: t('home'), href: `#${homeAddress}` }}
      project={{
        name: profile.name,
        detail: demo
          ? t('demoBadge')
          : profile.headcount === null
            ? t('noHeadcount')
            : t('headcount', { count: profile.headcount }),
        switchLabel: t('switchProject'),
        items: [
          ...shell.recent
            .filter(({ id }) => id !== projectId)
            .map(({ id, name }) => ({
              id,
              label: name,
              onSelect: () => goToAddress(`/p/${id}/cockpit`),
            })),
          'divider' as const,
          {
            id: 'all',
            label: t('allProjects'),
            icon: 'home' as const,
            onSelect: () => goToAddress(homeAddress),
          },
        ],
      }}
      groups={railGroups(
        {
          current: place,
          progress,
          unsound,
          figures: auditFigure === '' ? {} : { maturity: auditFigure },
          href: here.href,
        },
        t,
        formats,
      )}
      tools={{
        settings: { label: t('settings'), href: `#${settingsAddress}`, current: false },
        shortcuts: { label: t('shortcuts'), onOpen: () => setLayer('shortcuts') },
        theme: { label: t('chooseTheme'), items: themes },
        language: { label: t('chooseLanguage'), short: language.toUpperCase(), items: languages },
      }}
    />
  )

  const step = STEPS.indexOf(place as (typeof STEPS)[number])
  return (
    <PlaceProvider value={here}>
      <Frame
        skipLabel={t('skip')}
        railMode={railMode}
        rail={presenting ? null : rail}
        railOpen={railOpen}
        railLabel={t('navigation')}
        onRailClose={() => setRailOpen(false)}
        topBar={
          <TopBar
            trailLabel={t('breadcrumb')}
            crumbs={[
              {
                label: step === -1 ? t(`places.${place}`) : `${step + 1}. ${t(`places.${place}`)}`,
              },
            ]}
            save={<SaveStatus />}
            undo={{
              label: nextUndo
                ? t('undoWhat', { what: commandLabel(nextUndo, language) })
                : t('undo'),
              shortcut: 'Ctrl Z',
              onAct: nextUndo ? undo : null,
            }}
            redo={{
              label: nextRedo
                ? t('redoWhat', { what: commandLabel(nextRedo, language) })
                : t('redo'),
              shortcut: 'Ctrl Y',
              onAct: nextRedo ? redo : null,
            }}
            search={{ label: t('search'), shortcut: 'Ctrl K', onOpen: () => setLayer('palette') }}
            method={{
              label: t('method'),
              open: preferences.methodOpen,
              onToggle: () => change({ methodOpen: !preferences.methodOpen }),
            }}
            present={{
              label: presenting ? t('endPresentation') : t('present'),
              onStart: () => setPresenting((on) => !on),
            }}
            menu={{ label: t('openNavigation'), onOpen: () => setRailOpen(true) }}
          />
        }
      >
        {open.readOnly && (
          <Callout tone="warn" live actions={<Button onClick={onTakeOver}>{t('takeOver')}</Button>}>
            {t('readOnlyNotice')}
          </Callout>
        )}
        <Suspense fallback={<Skeleton label={t('opening')} lines={8} />}>
          {place === 'cockpit' ? (
            <Cockpit />
          ) : place === 'deliverables' ? (
            <Deliverables />
          ) : StepScreen ? (
            <StepScreen />
          ) : (
            <MethodOnly place={place} />
          )}
        </Suspense>
      </Frame>
      {preferences.methodOpen && !presenting && (
        <Suspense fallback={null}>
          <MethodAside place={place} part={rest[0]} onClose={() => change({ methodOpen: false })} />
        </Suspense>
      )}
      <ShellDialogs
        layer={layer}
        onClose={() => setLayer(null)}
        here={here}
        undo={undo}
        redo={redo}
      />
    </PlaceProvider>
  )
}
