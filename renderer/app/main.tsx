import '../styles/main.css';
import { createRoot } from 'react-dom/client';
import { createBridge } from '../bridge/client.ts';
import { createI18n } from '../i18n/i18n.ts';
import { App } from './app.tsx';
import { listenToKeys } from './keyboard.ts';

const wire = window.riposte;
const root = document.getElementById('root');
if (!wire || !root) throw new Error('This page needs the wire that the preload gives.');

listenToKeys();
createRoot(root).render(<App bridge={createBridge(wire)} words={createI18n()} />);
