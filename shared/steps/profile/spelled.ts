/** Kept for the steps that still read it here; the words live in the kernel. */
export { spelled, spelledFirst } from '../../kernel/spelled'
