import s from './Kbd.module.css'

/** One key or one combination, as it is printed on the keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd className={s['kbd']}>{children}</kbd>
)
