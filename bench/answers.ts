import { Bench } from 'tinybench';
import { latencyOf } from './latency.js';
import { plainMiniSearch, type Subjects } from './subjects.js';
import { milliseconds, type Row, ratio } from './table.js';

/** Times one answer to the questions of the question set in turn, against plain MiniSearch on the same passages. */
export async function benchmarkAnswers({ library, records, words, questions }: Subjects): Promise<Row[]> {
  const plain = plainMiniSearch(records);
  const withJieba = plainMiniSearch(records, words.forIndex);
  const bench = new Bench({ time: 2000, warmupTime: 1000 });
  bench.add('ceyuan: ranked, judged and quoted', inTurn(questions, library.answer));
  bench.add(
    'MiniSearch, default options',
    inTurn(questions, (question) => plain.search(question)),
  );
  bench.add(
    'MiniSearch, jieba words',
    inTurn(questions, (question) => withJieba.search(question)),
  );
  await bench.run();
  const latencies = bench.tasks.map((task) => ({ name: task.name, ...latencyOf(task.result) }));
  const base = latencies.at(-1)!;
  return latencies.map(({ name, p50, p99 }) => ({
    name,
    figures: {
      'p50 ratio': ratio(p50, base.p50),
      'p99 ratio': ratio(p99, base.p99),
      p50: milliseconds(p50),
      p99: milliseconds(p99),
    },
  }));
}

function inTurn(questions: readonly string[], run: (question: string) => unknown): () => unknown {
  let turn = 0;
  return () => {
    const question = questions[turn % questions.length]!;
    turn += 1;
    return run(question);
  };
}
