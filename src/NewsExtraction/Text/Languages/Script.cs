namespace NewsExtraction.Text;

/// <summary>Scripts of writing that tell a language, or a group of languages.</summary>
internal enum Script
{
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Kana,
    Han,
    Hangul,
    Other,
}
