#pragma once
#include <QtGlobal>

/// Caps on everything that comes from outside; checked before parsing starts.
namespace toasoan::limits {

constexpr qsizetype articleBytes = 16 * 1024 * 1024;     ///< canonical JSON of one article or its annotations
constexpr qsizetype proofedPassageUnits = 100000;        ///< UTF-16 units of one paragraph that proofing reads
constexpr qsizetype houseStyleBytes = 1024 * 1024;       ///< one file of a newsroom's house style
constexpr qsizetype passphraseBytes = 4096;              ///< a file with a passphrase
constexpr int jsonDepth = 64;                            ///< nesting of arrays and objects
constexpr qsizetype textFileBytes = 16 * 1024 * 1024;    ///< a text file to import or check
constexpr qsizetype pictureBytes = 128 * 1024 * 1024;    ///< one picture file
constexpr qint64 picturePixels = 64LL * 1000 * 1000;     ///< width × height of one picture
constexpr qint64 attachmentBytes = 512LL * 1024 * 1024;  ///< one document or recording kept with a draft
constexpr qsizetype packageBytes = 1024LL * 1024 * 1024; ///< one .tsb file
constexpr int packageMembers = 2000;                     ///< files inside a .tsb
constexpr qsizetype blocksPerArticle = 20000;

} // namespace toasoan::limits
