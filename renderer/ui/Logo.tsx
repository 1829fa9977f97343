interface LogoProps {
  readonly size?: number | undefined
}

/** The mark alone: outline in the colour of the text, index arm in brass. The name stands beside it. */
export const Logo = ({ size = 24 }: LogoProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 48 48"
    fill="none"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M24 6 5.5 38.04A37 37 0 0 0 42.5 38.04Z" stroke="currentColor" strokeWidth="3.2" />
    <path
      d="M36.3 39.8 34.8 35.7M30.25 41.45 29.5 37.1M24 42v-6.4M17.75 41.45l.75-4.35M11.7 39.8l1.5-4.1"
      stroke="currentColor"
      strokeWidth="2"
    />
    <path d="M24 6 30.86 44.9" stroke="var(--sx-brass)" strokeWidth="3.6" />
    <circle cx="24" cy="6" r="4" fill="var(--sx-brass)" />
  </svg>
)
