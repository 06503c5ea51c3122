using System.Globalization;
using ItaIngest.Classification.Models;
using ItaIngest.Classification.Tests.Training;
using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Tests.Models;

public sealed class MeasureModelTests
{
    private static readonly TrainingOptions s_quick = new() { Costs = [4], Folds = 3 };

    [Fact]
    public void SameData_GiveTheSameBytes_InEveryCulture()
    {
        var folder = Directory.CreateTempSubdirectory("ita-model");
        var before = CultureInfo.CurrentCulture;
        try
        {
            var files = new[] { "en-US", "th-TH" }.Select(culture =>
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                var file = Path.Combine(folder.FullName, culture);
                MeasureModelFile.Write(new ModelTraining(new LiblinearTrainer(), s_quick).Train(TestData.Part), file);
                var read = MeasureModelFile.Read(file);
                MeasureModelFile.Write(read, file + "-again");
                Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(file + "-again"));
                return file;
            }).ToList();
            Assert.Equal(File.ReadAllBytes(files[0]), File.ReadAllBytes(files[1]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Installed_IsTheModelOfTheTrainingFile()
    {
        Assert.Equal(TestData.All.Hash, ModelLocation.Installed!.Facts.DataHash);
        Assert.Equal(TestData.All.Measures.Count, ModelLocation.Installed.Facts.Measures);
        Assert.True(new FileInfo(ModelLocation.Find()!).Length < 10_000_000);
    }

    [Fact]
    public void Explanation_NamesTheLettersThatSpeakForTheCategory()
    {
        var model = ModelLocation.Installed!;
        var weights = model.Explain(new MeasureFields("กำหนดขั้นตอนการยืมพัสดุ"), Categories.Find("ASSETS")!, 12);
        Assert.Equal(12, weights.Count);
        Assert.Equal("terms of ASSETS", weights[0].Ngram);
        Assert.Contains(weights, weight => weight.Weight > 0 && weight.Ngram.StartsWith('m') && "กำหนดขั้นตอนการยืมพัสดุ".Contains(weight.Ngram[1..], StringComparison.Ordinal));
        Assert.Equal(weights.OrderByDescending(weight => Math.Abs(weight.Weight)), weights);
    }

    [Fact]
    public void WhatIsNoModel_IsRefused()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "{\"format\": \"something else\", \"labels\": []}");
            Assert.Contains("train measures", Assert.Throws<TrainingException>(() => MeasureModelFile.Read(file)).Message, StringComparison.Ordinal);
            File.WriteAllText(file, "no JSON");
            Assert.Throws<TrainingException>(() => MeasureModelFile.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
