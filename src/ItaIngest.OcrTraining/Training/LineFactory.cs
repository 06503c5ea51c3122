using ItaIngest.OcrTraining.Damage;
using ItaIngest.OcrTraining.Model;
using ItaIngest.OcrTraining.Rendering;
using ItaIngest.OcrTraining.Text;

namespace ItaIngest.OcrTraining.Training;

/// <summary>Makes training lines: text, print, surroundings, damage. The same seed makes the same lines.</summary>
internal sealed class LineFactory
{
    private readonly LineWriter writer;
    private readonly StylePicker styles;
    private readonly LineComposer composer;
    private readonly SealComposer seals;
    private readonly Scanner scanner;
    private readonly CharacterSet characters;
    private readonly Random random;

    public LineFactory(int seed, CharacterSet characters)
    {
        random = new Random(seed);
        this.characters = characters;
        writer = new LineWriter(Grammar.Read("grammar.txt", "grammar-office.txt", "grammar-forms.txt"), WordList.Read(WordList.DefaultPath), random);
        styles = new StylePicker(TypefaceList.Read());
        composer = new LineComposer(random);
        seals = new SealComposer(random);
        scanner = new Scanner(random);
    }

    public TrainingLine Make()
    {
        while (true)
        {
            var text = writer.Write();
            var target = ThaiMarks.ForModel(text);
            var style = styles.Pick(random);
            if (target.All(letter => characters.Contains(letter.ToString()))
                && composer.Compose(text, writer.Write(), style) is { } clean)
            {
                return new TrainingLine(scanner.Scan(Sealed(OnThinPaper(clean, style), style), style.Em), target);
            }
        }
    }

    private GrayImage OnThinPaper(GrayImage line, LineStyle style) =>
        random.Happens(0.04) && composer.Compose(writer.Write(), writer.Write(), style) is { } otherSide
            ? Overlays.ShowThrough(line, otherSide, random.Between(0.05, 0.25))
            : line;

    private GrayImage Sealed(GrayImage line, LineStyle style) =>
        random.Happens(0.05) ? seals.Press(line, seals.Compose(writer.Write(), style)) : line;
}
