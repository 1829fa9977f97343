import { useState } from 'react'
import { CommandPalette } from '../../renderer/app/frame/CommandPalette'
import { Frame } from '../../renderer/app/frame/Frame'
import { MethodDrawer } from '../../renderer/app/frame/MethodDrawer'
import { Rail } from '../../renderer/app/frame/Rail'
import { ShortcutsSheet } from '../../renderer/app/frame/ShortcutsSheet'
import { TopBar } from '../../renderer/app/frame/TopBar'
import { useRailMode } from '../../renderer/app/frame/use-rail-mode'
import { Button } from '../../renderer/ui/Button'
import { Dialog } from '../../renderer/ui/Dialog'
import { SaveIndicator } from '../../renderer/ui/SaveIndicator'
import { CockpitPart } from './CockpitPart'
import { EmptyPart } from './EmptyPart'
import { railGroups, method, paletteGroups, paletteWords, shortcuts } from './sample'
import { RegisterPart } from './RegisterPart'

const parts = { cockpit: CockpitPart, register: RegisterPart, empty: EmptyPart }

export function FramePage({ asked }: { readonly asked: URLSearchParams }) {
  const railMode = useRailMode()
  const [railOpen, setRailOpen] = useState(false)
  const [open, setOpen] = useState(asked.get('open'))
  const Part = parts[(asked.get('part') ?? 'cockpit') as keyof typeof parts]
  const close = () => setOpen(null)
  return (
    <>
      <Frame
        skipLabel="Aller au contenu"
        railMode={railMode}
        railOpen={railOpen}
        railLabel="Navigation"
        onRailClose={() => setRailOpen(false)}
        rail={
          <Rail
            label="Navigation du projet"
            mode={railMode}
            product="Sextant"
            home={{ label: 'Accueil', href: '#/' }}
            project={{
              name: 'Corvenne Mécatronique',
              detail: '142 personnes',
              switchLabel: 'changer de projet',
              items: [{ id: 'other', label: 'Laiterie des Combes', onSelect: () => {} }],
            }}
            groups={railGroups}
            tools={{
              settings: { label: 'Paramètres', href: '#/parametres', current: false },
              shortcuts: { label: 'Raccourcis', onOpen: () => setOpen('shortcuts') },
              theme: {
                label: 'Thème',
                items: [{ id: 'dark', label: 'Sombre', onSelect: () => {} }],
              },
              language: {
                label: 'Langue',
                short: 'FR',
                items: [{ id: 'en', label: 'English', onSelect: () => {} }],
              },
            }}
          />
        }
        topBar={
          <TopBar
            trailLabel="Fil d’Ariane"
            crumbs={[{ label: '1. Cas d’usage', href: '#/cas' }, { label: 'Registre' }]}
            save={<SaveIndicator kind="saved" text="Enregistré à 14:32" />}
            undo={{ label: 'Annuler : note de CU03', shortcut: 'Ctrl Z', onAct: () => {} }}
            redo={{ label: 'Rétablir', shortcut: 'Ctrl Maj Z', onAct: null }}
            search={{ label: 'Rechercher', shortcut: 'Ctrl K', onOpen: () => setOpen('palette') }}
            method={{
              label: 'Méthode',
              open: open === 'method',
              onToggle: () => setOpen(open === 'method' ? null : 'method'),
            }}
            present={{ label: 'Présenter', onStart: () => {} }}
            menu={{ label: 'Ouvrir la navigation', onOpen: () => setRailOpen(true) }}
          />
        }
      >
        <Part asked={asked} />
      </Frame>
      <MethodDrawer
        open={open === 'method'}
        onClose={close}
        page={method}
        words={{ method: 'Méthode', close: 'Fermer' }}
        project={{ label: 'Projeter', onAct: () => {} }}
        sheet={{ label: 'Fiche imprimable', onAct: () => {} }}
        next={{ label: 'Étape 6', href: '#/6' }}
      />
      <CommandPalette
        open={open === 'palette'}
        onClose={close}
        groups={paletteGroups}
        onPick={() => {}}
        words={paletteWords}
      />
      <ShortcutsSheet
        open={open === 'shortcuts'}
        onClose={close}
        title="Raccourcis clavier"
        closeLabel="Fermer"
        groups={shortcuts}
      />
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        tone="off"
        title="Ce fichier n’a pas été importé"
        sentence="cas_usage_2026_v3.xlsx contient 3 lignes illisibles. Vos projets n’ont pas été modifiés."
        closeLabel="Fermer"
        width={700}
        footer={
          <>
            <Button>Importer les 18 lignes valides</Button>
            <Button variant="filled" icon="upload" data-autofocus onClick={close}>
              Choisir un autre fichier
            </Button>
          </>
        }
      >
        Corrigez ces trois cellules puis relancez l’import.
      </Dialog>
    </>
  )
}
