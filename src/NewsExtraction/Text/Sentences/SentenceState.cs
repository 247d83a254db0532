namespace NewsExtraction.Text;

/// <summary>What is known of the sentence that has begun: its first word, and the quotations and brackets still open.</summary>
internal struct SentenceState
{
    public int First;
    public int OpenQuotes;
    public int OpenBrackets;

    public void Begin(int first)
    {
        First = first;
        OpenQuotes = 0;
        OpenBrackets = 0;
    }

    public void Pass(char mark)
    {
        switch (mark)
        {
            case '"':
                OpenQuotes ^= 1;
                break;
            case '“':
                OpenQuotes = 1;
                break;
            case '”':
                OpenQuotes = 0;
                break;
            case '(' or '[':
                OpenBrackets = 1;
                break;
            case ')' or ']':
                OpenBrackets = 0;
                break;
        }
    }
}
