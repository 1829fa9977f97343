import { createTheme } from '@mantine/core'

/**
 * Only what Mantine's components read in JavaScript. Their colours come from mantine-variables.css: the
 * provider writes no variable, because the content security policy allows no style element.
 */
export const mantineTheme = createTheme({
  fontFamily: 'var(--sx-font)',
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'never',
})
