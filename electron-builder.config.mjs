import { setNinthFuse } from './scripts/lib/fuses.mjs'

/**
 * Every fuse that Electron has, decided one by one; the ninth is set by `afterPack`, because the packager's
 * library does not know its name. A tenth stops the packaging until somebody decides.
 */
const electronFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'app.sextant.desktop',
  productName: 'Sextant',
  copyright: 'MIT',
  directories: { output: 'release', buildResources: 'assets/icons' },
  // Main, preload and renderer are bundled whole: no library goes in.
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    '!out/renderer/.vite/**',
    'package.json',
    '!node_modules/**',
  ],
  asar: true,
  electronLanguages: ['fr', 'en-US'],
  electronFuses,
  afterPack: setNinthFuse,
  fileAssociations: [{ ext: 'sextant', name: 'Sextant', role: 'Editor' }],
  win: { target: [{ target: 'nsis', arch: ['x64'] }], icon: 'assets/icons/app-icon-512.png' },
  mac: {
    target: ['dmg'],
    icon: 'assets/icons/app-icon-512.png',
    category: 'public.app-category.business',
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'assets/icons/app-icon-512.png',
    category: 'Office',
    maintainer: 'The Sextant authors',
  },
  npmRebuild: false,
  publish: null,
}
