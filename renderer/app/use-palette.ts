import { useMemo } from 'react'
import { useOpenProject, useProject } from '../data/use-project'
import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import { PLACES } from '../routing/places'
import type { PlaceHere } from '../routing/use-place'
import type { PaletteGroup, PaletteItem } from './frame/palette-filter'

export interface PaletteAction {
  readonly id: string
  readonly title: string
  readonly icon: PaletteItem['icon']
  readonly shortcut?: string
  readonly run: () => void
}

/** Objects of the project first, then actions, then pages; and what each choice does. */
export function usePalette(
  here: PlaceHere,
  actions: readonly PaletteAction[],
): { readonly groups: readonly PaletteGroup[]; readonly pick: (id: string) => void } {
  const t = useTexts(appTexts)
  const { language } = useLanguage()
  const open = useOpenProject()
  const useCases = useProject((project) => project.useCases)
  const people = useProject((project) => project.people)

  return useMemo(() => {
    const runs = new Map<string, () => void>()
    const item = (fields: PaletteItem, run: () => void): PaletteItem => {
      runs.set(fields.id, run)
      return fields
    }
    const departments = open.current.get().departments
    const groups: readonly PaletteGroup[] = [
      {
        id: 'objects',
        title: t('palette.objects'),
        kind: 'objects',
        items: [
          ...useCases.live.map((useCase) =>
            item(
              {
                id: useCase.id,
                title: useCase.title,
                number: useCase.code,
                kindLabel: t('palette.useCase'),
                icon: 'idea',
                detail: departments.get(useCase.departmentId ?? '')?.name,
              },
              () => here.goTo('usecases', `register/${useCase.code}`),
            ),
          ),
          ...people.live.map((person) =>
            item(
              {
                id: person.id,
                title: person.name,
                detail: person.role,
                kindLabel: t('palette.person'),
                icon: 'people',
              },
              () => here.goTo('profile', 'roles'),
            ),
          ),
        ],
      },
      {
        id: 'actions',
        title: t('palette.actions'),
        kind: 'actions',
        items: actions.map(({ run, ...fields }) => item(fields, run)),
      },
      {
        id: 'pages',
        title: t('palette.pages'),
        kind: 'pages',
        items: PLACES.map((place) =>
          item({ id: `page-${place}`, title: t(`places.${place}`), icon: 'document' }, () =>
            here.goTo(place),
          ),
        ),
      },
    ]
    return { groups, pick: (id) => runs.get(id)?.() }
    // oxlint-disable-next-line react/exhaustive-deps -- language changes `t`; departments follow use cases
  }, [useCases, people, actions, here, t, language, open])
}
