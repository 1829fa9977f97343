import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Tone, toneIcon } from './Callout'
import { cx } from './cx'
import s from './Dialog.module.css'
import { Icon } from './Icon'
import { IconButton } from './IconButton'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** What happened or what is asked, what was not touched. */
  readonly sentence?: ReactNode
  readonly tone?: Tone | undefined
  readonly closeLabel: string
  /** Right-aligned; the primary action last. Give it `data-autofocus` to focus it first. */
  readonly footer?: ReactNode
  /** Width in pixels. */
  readonly width?: number | undefined
  readonly children?: ReactNode
}

/** Holds the focus, closes with Escape, gives the focus back to what opened it. */
export function Dialog({
  open,
  onClose,
  title,
  sentence,
  tone,
  closeLabel,
  footer,
  width = 620,
  children,
}: DialogProps) {
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      centered
      size={width}
      lockScroll={false}
      classNames={{
        content: s['content'] ?? '',
        overlay: s['overlay'] ?? '',
        title: s['title'] ?? '',
      }}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={s['top']}>
          {tone && (
            <span className={cx(s['badge'], s[tone])}>
              <Icon name={toneIcon[tone]} size={24} />
            </span>
          )}
          <div className={s['titles']}>
            <Modal.Title>{title}</Modal.Title>
            {sentence !== undefined && <p className={s['sentence']}>{sentence}</p>}
          </div>
          <IconButton icon="close" label={closeLabel} quiet onClick={onClose} />
        </div>
        <div className={s['body']}>{children}</div>
        {footer !== undefined && <div className={s['footer']}>{footer}</div>}
      </Modal.Content>
    </Modal.Root>
  )
}
