import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectFolder } from '../../src/paths.js';

const CONFIGURATION = join(projectFolder, 'deploy/nginx.conf');

/** Whether Debian's nginx, or another, is there. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** A running nginx. */
export type Nginx = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts nginx as `deploy/nginx.conf` says, before these replicas instead of those that compose would start. */
export async function startNginx(port: number, replicas: readonly number[]): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-nginx-'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, wrapped(readConfiguration(port, replicas), folder));
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
    await setTimeout(20);
  }
  return {
    url: `http://127.0.0.1:${port}/interactions`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function readConfiguration(port: number, replicas: readonly number[]): string {
  const text = readFileSync(CONFIGURATION, 'utf8');
  const server = /server replica:3000 (?<options>[^;\n]*);/u.exec(text)?.groups?.options;
  if (server === undefined || !text.includes('listen 8080;'))
    throw new Error(`${CONFIGURATION} names no replica:3000, or does not listen on 8080.`);
  const servers = replicas.map((replica) => `server 127.0.0.1:${replica} ${server};`).join('\n');
  return text
    .replace(/server replica:3000 [^;\n]*;/u, servers)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`);
}

/** Adds what keeps nginx from writing outside the folder. */
function wrapped(configuration: string, folder: string): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
worker_processes 1;
events { worker_connections 4096; }
http {
access_log off;
${kept.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${configuration}
}
`;
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
