#pragma once
#include "app/exchange/importers/copy.h"

namespace toasoan {

/// Whether letters are messages copied out of a chat (Zalo, Messenger, Telegram, WhatsApp): two lines or more begin
/// with who wrote them and when, "[08:12, 26/11/2026] Thanh Lê: …".
[[nodiscard]] bool isChat(const QString &letters);

/// Takes names and times off the paragraphs; gives them as they stood. None where the copy is no chat.
[[nodiscard]] QStringList takeChatHeads(QList<CopyPart> &parts);

} // namespace toasoan
