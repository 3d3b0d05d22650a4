#pragma once
#include "app/base/durable_file.h"
#include "app/language/syllable.h"
#include "app/proofing/learning/model_writer.h"

#include <QTemporaryDir>
#include <QTest>

namespace toasoan {

inline LearningOptions smallOptions()
{
    LearningOptions options;
    options.leastWordUses = 1;
    options.isSyllable = [](const QString &key) { return splitSyllable(key).has_value(); };
    return options;
}

inline Corpus corpusOf(const QStringList &paragraphs)
{
    Corpus corpus;
    for (const QString &paragraph : paragraphs)
        corpus.addParagraph(paragraph);
    return corpus;
}

/// Model files in a folder that goes with the object.
class ModelFolder
{
public:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("vi.model"))
    {
        const QString path = m_folder.filePath(name);
        return writeDurably(path, bytes) ? path : QString();
    }
    QString learn(const QStringList &paragraphs)
    {
        return write(learnedModel(corpusOf(paragraphs), smallOptions(), {}));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace toasoan
