#pragma once
#include "app/proofing/house_style.h"

#include <QByteArray>

/// Strict reading of resources/house-style/*.json; used by house_style.cpp and profile.cpp alone. What is wrong comes
/// back as a sentence of the form `line 3: …` or `entry 2: …`; an unknown key is wrong.
namespace toasoan::house_json {

template<typename T>
using Read = tl::expected<T, QString>;

[[nodiscard]] Read<QList<Profile>> profiles(const QByteArray &bytes);
[[nodiscard]] Read<QList<PreferredForm>> preferredForms(const QByteArray &bytes);
[[nodiscard]] Read<QList<PictureRatio>> pictureRatios(const QByteArray &bytes);

/// An object whose values are lists of strings.
using WordLists = QHash<QString, QStringList>;
/// With no other lists than those.
[[nodiscard]] Read<WordLists> wordLists(const QByteArray &bytes, const QStringList &names);

} // namespace toasoan::house_json
