import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../.cache/build/screens',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
  },
  // While screens are drawn: `npx vite packages/web` beside `npm start`.
  server: { proxy: { '/v1': 'http://127.0.0.1:4710' } },
})
