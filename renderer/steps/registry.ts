import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { PlaceId } from '../routing/places'

/** One line per built screen, loaded when it is entered. The other places show the method. */
export const screens: Readonly<Partial<Record<PlaceId, LazyExoticComponent<ComponentType>>>> = {
  profile: lazy(() => import('./profile/Screen')),
  maturity: lazy(() => import('./maturity/Screen')),
  usecases: lazy(() => import('./usecases/Screen')),
  risks: lazy(() => import('./risks/Screen')),
  tools: lazy(() => import('./tools/Screen')),
  roi: lazy(() => import('./roi/Screen')),
}
