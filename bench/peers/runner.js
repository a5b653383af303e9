// The onnxruntime side of bench/peers: a command a line on stdin, an answer a line on stdout, beginning with '@'.
'use strict';
const fs = require('fs');
const path = require('path');
const ort = require('onnxruntime-node');

const arrays = {
  f32: [Float32Array, 'float32'], f64: [Float64Array, 'float64'], i8: [Int8Array, 'int8'], ui8: [Uint8Array, 'uint8'],
  i16: [Int16Array, 'int16'], ui16: [Uint16Array, 'uint16'], i32: [Int32Array, 'int32'], ui32: [Uint32Array, 'uint32'],
  i64: [BigInt64Array, 'int64'], ui64: [BigUint64Array, 'uint64'], i1: [Uint8Array, 'bool'],
};
let session, feeds, results;

const commands = {
  async load(c) {
    const start = performance.now();
    session = await ort.InferenceSession.create(c.model, {
      intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', graphOptimizationLevel: 'all', logSeverityLevel: 3,
    });
    const ms = performance.now() - start;
    feeds = {};
    for (const t of c.inputs) {
      if (!session.inputNames.includes(t.name)) continue;
      const [array, type] = arrays[t.dtype];
      const b = fs.readFileSync(t.file);
      feeds[t.name] = new ort.Tensor(type, new array(b.buffer.slice(b.byteOffset, b.byteOffset + b.length)), t.dims);
    }
    return { ready_ms: ms };
  },
  async run() {
    const cpu = process.cpuUsage();
    const start = performance.now();
    results = await session.run(feeds);
    const ms = performance.now() - start;
    const used = process.cpuUsage(cpu);
    return { ms, cpu_ms: (used.user + used.system) / 1000 };
  },
  async outputs(c) {
    return {
      outputs: session.outputNames.map((name, i) => {
        const t = results[name];
        const dtype = Object.keys(arrays).find((k) => arrays[k][1] === t.type);
        const file = path.join(c.dir, `onnxruntime-${i}`);
        fs.writeFileSync(file, Buffer.from(t.data.buffer, t.data.byteOffset, t.data.byteLength));
        return { name, dtype, dims: t.dims.map(Number), file };
      }),
    };
  },
};

(async () => {
  for await (const line of require('readline').createInterface({ input: process.stdin })) {
    const c = JSON.parse(line);
    let answer;
    try {
      answer = await commands[c.do](c);
    } catch (e) {
      answer = { error: String(e.message || e) };
    }
    fs.writeSync(1, '@' + JSON.stringify(answer) + '\n');
  }
})();
