import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { DrawerSlot } from '../../ui/DrawerSlot'
import s from './Frame.module.css'
import type { RailMode } from './use-rail-mode'

interface FrameProps {
  readonly skipLabel: string
  readonly railMode: RailMode
  readonly rail: ReactNode
  /** Below 1024 px the rail is a drawer. */
  readonly railOpen: boolean
  readonly railLabel: string
  readonly onRailClose: () => void
  readonly topBar: ReactNode
  /** The screen. It holds the only h1. */
  readonly children: ReactNode
}

export const MAIN_ID = 'main'

/** Landmarks and columns of the application. Drawers of the screens come into its right-hand slot. */
export const Frame = ({
  skipLabel,
  railMode,
  rail,
  railOpen,
  railLabel,
  onRailClose,
  topBar,
  children,
}: FrameProps) => (
  <div className={s['frame']}>
    <a
      className={s['skip']}
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        // The address after # belongs to the router: the focus moves, the address does not.
        event.preventDefault()
        document.getElementById(MAIN_ID)?.focus()
      }}
    >
      {skipLabel}
    </a>
    {railMode === 'drawer' ? (
      <Modal.Root
        opened={railOpen}
        onClose={onRailClose}
        lockScroll={false}
        classNames={{
          content: s['railContent'] ?? '',
          overlay: s['railOverlay'] ?? '',
          inner: s['railInner'] ?? '',
        }}
        transitionProps={{ duration: 0 }}
        size={256}
        xOffset={0}
        yOffset={0}
      >
        <Modal.Overlay />
        <Modal.Content
          aria-label={railLabel}
          onClick={(event) => {
            if ((event.target as Element).closest('a[href]')) onRailClose()
          }}
        >
          {rail}
        </Modal.Content>
      </Modal.Root>
    ) : (
      rail
    )}
    <div className={s['column']}>
      {topBar}
      <div className={s['work']}>
        <main id={MAIN_ID} tabIndex={-1} className={s['main']}>
          {children}
        </main>
        <DrawerSlot className={s['slot']} />
      </div>
    </div>
  </div>
)
