using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Tests.Training;

public sealed class CorrectionsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ita-corrections");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void LinesOfMeasuresCsv_AreLearntFrom_AndWhatWasNotKnownIsKnown()
    {
        // a word that no training row has, used for borrowing in two invented villages
        var corrections = Read("measures.csv", """
            measure_id,measure,steps,action,category,category_confidence
            0123456789abcdef-p001-t0-r1,ลงบัญชีซัมบะกุยทุกครั้งที่คนมาเอาซัมบะกุยไป,,,ASSETS,0.31
            0123456789abcdef-p001-t0-r2,ซัมบะกุยคืนแล้วให้เซ็น,,,ASSETS,0.22
            0123456789abcdef-p001-t0-r3,,เอาซัมบะกุยออกนอกรั้วต้องขอก่อน,,ASSETS,0.22
            """);
        var corrected = Corrections.Add(TestData.Part, [("measures.csv", corrections)]);
        Assert.Equal((TestData.Part.Measures.Count + 3, 3, 0), (corrected.File.Measures.Count, corrected.Corrected, corrected.Replaced));
        var options = new TrainingOptions { Folds = 3 };
        var (othersBefore, othersAfter, before, after) = corrected.Compare(new LiblinearTrainer(), 8, options);
        Assert.Equal((TestData.Part.Measures.Count, 3), (othersBefore.Count, before.Count));
        Assert.True(after.Accuracy > before.Accuracy, $"{before.Accuracy} before, {after.Accuracy} after");
        Assert.InRange(othersAfter.MacroF1, othersBefore.MacroF1 - 0.02, othersBefore.MacroF1 + 0.02);
    }

    [Fact]
    public void CorrectedRow_TakesThePlaceOfTheOneWithItsText_AndKeepsItsGroup()
    {
        var wrong = TestData.Part.Measures.First(measure => measure.Category == "ASSETS" && measure.Fields is { Steps: "", Issue: "" });
        var corrections = Read("a.csv", $"text,category\n\"{wrong.Fields.Text}\",BUDGET\n");
        var corrected = Corrections.Add(TestData.Part, [("a.csv", corrections)]);
        Assert.Equal((TestData.Part.Measures.Count, 1, 1), (corrected.File.Measures.Count, corrected.Corrected, corrected.Replaced));
        var row = Assert.Single(corrected.File.Measures, measure => measure.Fields.Text == wrong.Fields.Text);
        Assert.Equal(("BUDGET", wrong.Group, "correction, a.csv"), (row.Category, row.Group, row.Source));
    }

    [Fact]
    public void NearCopyOfATrainingRow_JoinsItsGroup()
    {
        var other = TestData.Part.Measures.First(measure => measure.Fields.Text.Length > 60);
        var corrections = Read("a.csv", $"text,category\n\"{other.Fields.Text} ทุกเดือน\",{other.Category}\n");
        Assert.Equal(other.Group, Corrections.Add(TestData.Part, [("a.csv", corrections)]).File.Measures[^1].Group);
    }

    [Fact]
    public void ContradictingCorrections_AreRefusedWithBothRows()
    {
        var corrections = Read("a.csv", "text,category\nก ข ค ง,BUDGET\nก ข ค ง,ASSETS\n");
        var message = Assert.Throws<TrainingException>(() => Corrections.Add(TestData.Part, [("a.csv", corrections)])).Message;
        Assert.Contains("correction/a.csv/1 says BUDGET", message, StringComparison.Ordinal);
        Assert.Contains("correction/a.csv/2 says ASSETS", message, StringComparison.Ordinal);
    }

    [Fact]
    public void WrittenSet_IsTheOneReadAgain_ByteForByte()
    {
        var file = Path.Combine(_folder.FullName, "training.csv");
        var written = TestData.All.Write(file);
        Assert.Equal(File.ReadAllBytes(Repository.File("models", "measures", "training.csv")), File.ReadAllBytes(file));
        Assert.Equal(TestData.All.Hash, written.Hash);
        Assert.Equal(TestData.All.Measures, TrainingFile.Read(file).Measures);
    }

    [Fact]
    public void ModelOfCorrectedSet_AnswersAsCorrected()
    {
        var corrections = Read("a.csv", "text,category\nลงบัญชีซัมบะกุยทุกครั้งที่คนมาเอาซัมบะกุยไป,ASSETS\nซัมบะกุยคืนแล้วให้เซ็น,ASSETS\n");
        var corrected = Corrections.Add(TestData.Part, [("a.csv", corrections)]).File.Write(Path.Combine(_folder.FullName, "training.csv"));
        var model = new ModelTraining(new LiblinearTrainer(), new TrainingOptions { Costs = [8], Folds = 3 }).Train(corrected);
        Assert.Equal(corrected.Hash, model.Facts.DataHash);
        Assert.Equal("ASSETS", model.Predict(new MeasureFields("เอาซัมบะกุยคืน")).Best.Code);
    }

    private TrainingFile Read(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return TrainingFile.Read(file);
    }
}
