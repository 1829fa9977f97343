/** What the person chose; `system` follows the machine. Projection is for beamers: larger, darker, no shadow. */
export type ThemeChoice = 'system' | 'light' | 'dark' | 'projection'
export type AppliedTheme = Exclude<ThemeChoice, 'system'>

export function appliedTheme(choice: ThemeChoice, systemIsDark: boolean): AppliedTheme {
  if (choice !== 'system') return choice
  return systemIsDark ? 'dark' : 'light'
}

/** Projection is a light theme for Mantine, which knows two only. */
export const mantineScheme = (theme: AppliedTheme): 'light' | 'dark' =>
  theme === 'dark' ? 'dark' : 'light'
