/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no element is a list under a field one types in */
import { Modal } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../../ui/Icon'
import { Kbd } from '../../ui/Kbd'
import s from './CommandPalette.module.css'
import {
  filterPalette,
  type PaletteGroup,
  type PaletteItem,
  type PaletteMatch,
} from './palette-filter'

interface CommandPaletteProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Objects first, then actions, then pages. Filtered here. */
  readonly groups: readonly PaletteGroup[]
  /** Told what is typed, for items made from it. */
  readonly onQuery?: ((query: string) => void) | undefined
  /** `beside` with Ctrl. */
  readonly onPick: (item: PaletteItem, beside: boolean) => void
  readonly words: {
    readonly title: string
    readonly placeholder: string
    readonly escape: string
    readonly enter: string
    readonly choose: string
    readonly openBeside: string
    readonly commandsOnly: string
    readonly number: string
    readonly none: string
    readonly results: (count: number) => string
  }
}

export const CommandPalette = (props: CommandPaletteProps) => (
  <Modal.Root
    opened={props.open}
    onClose={props.onClose}
    lockScroll={false}
    classNames={{ content: s['content'] ?? '', overlay: s['overlay'] ?? '' }}
    yOffset={96}
    size={680}
    transitionProps={{ duration: 0 }}
  >
    <Modal.Overlay />
    <Modal.Content aria-label={props.words.title}>
      <Search {...props} />
    </Modal.Content>
  </Modal.Root>
)

function Search({ onClose, groups, onQuery, onPick, words }: CommandPaletteProps) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const shown = filterPalette(groups, query)
  const matches = shown.flatMap((group) => group.matches)
  const active = Math.min(place, matches.length - 1)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active, query])

  const pick = (match: PaletteMatch | undefined, beside: boolean) => {
    if (!match) return
    onClose()
    onPick(match.item, beside)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event.key, active, matches.length)
    if (to !== null) setPlace(to)
    else if (event.key === 'Enter') pick(matches[active], event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={s['head']}>
        <Icon name="search" size={20} />
        <input
          data-autofocus
          className={s['input']}
          role="combobox"
          aria-label={words.title}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={matches.length > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setPlace(0)
            onQuery?.(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd>{words.escape}</Kbd>
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={words.title}
        className={s['list']}
      >
        {shown.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} className={s['group']}>
              {group.title}
            </div>
            {group.matches.map((match) => {
              const at = matches.indexOf(match)
              const { item } = match
              return (
                <div
                  key={item.id}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === active}
                  tabIndex={-1}
                  className={s['item']}
                  onMouseMove={() => setPlace(at)}
                  onClick={(event) => pick(match, event.ctrlKey || event.metaKey)}
                  onKeyDown={onKeyDown}
                >
                  <span className={s['icon']}>
                    <Icon name={item.icon} />
                  </span>
                  <span>
                    <span className={s['title']}>
                      <Marked text={item.title} marks={match.marks} />
                    </span>
                    {item.detail !== undefined && (
                      <span className={s['detail']}>{item.detail}</span>
                    )}
                  </span>
                  <span className={s['kind']}>{item.kindLabel}</span>
                  {item.shortcut !== undefined ? (
                    <Kbd>{item.shortcut}</Kbd>
                  ) : (
                    at === active && <Kbd>{words.enter}</Kbd>
                  )}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {matches.length === 0 && <p className={s['none']}>{words.none}</p>}
      <div className={s['foot']}>
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {words.choose}
        </span>
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>{words.enter}</Kbd> {words.openBeside}
        </span>
        <span>
          <Kbd>{'>'}</Kbd> {words.commandsOnly}
        </span>
        <span>
          <Kbd>#</Kbd> {words.number}
        </span>
        <span role="status" className={s['count']}>
          {words.results(matches.length)}
        </span>
      </div>
    </>
  )
}

function Marked({ text, marks }: { readonly text: string; readonly marks: PaletteMatch['marks'] }) {
  const ends = marks.map(([, end]) => end)
  return (
    <>
      {marks.map(([start, end], at) => [
        text.slice(ends[at - 1] ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}

function destination(key: string, at: number, length: number): number | null {
  if (length === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length
    case 'ArrowUp':
      return (at - 1 + length) % length
    case 'PageDown':
      return Math.min(length - 1, at + 5)
    case 'PageUp':
      return Math.max(0, at - 5)
    default:
      return null
  }
}
