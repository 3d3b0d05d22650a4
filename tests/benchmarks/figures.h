#pragma once
#include "tests/benchmarks/measure.h"

namespace toasoan::benchmarks {

[[nodiscard]] QList<Benchmark> editorFigures();        ///< keys, snapshots, loading
[[nodiscard]] QList<Benchmark> findFigures();          ///< finding and replacing on the page
[[nodiscard]] QList<Benchmark> windowFigures();        ///< the whole window: start, longest wait while typing
[[nodiscard]] QList<Benchmark> articleFigures();       ///< canonical JSON
[[nodiscard]] QList<Benchmark> proofingFigures();      ///< a check of an article
[[nodiscard]] QList<Benchmark> copyFigures();          ///< what comes from other programs
[[nodiscard]] QList<Benchmark> draftsFigures();        ///< journal, revisions, list, search
[[nodiscard]] QList<Benchmark> findingFigures();       ///< a large archive: open, list, search
[[nodiscard]] QList<Benchmark> packageFigures();       ///< export, verify
[[nodiscard]] QList<Benchmark> pictureFigures();       ///< pictures that come in, library, near ones
[[nodiscard]] QList<Benchmark> pictureWindowFigures(); ///< the window while pictures come in, and their lists
[[nodiscard]] QList<Benchmark> importFigures();        ///< reading copy

} // namespace toasoan::benchmarks
