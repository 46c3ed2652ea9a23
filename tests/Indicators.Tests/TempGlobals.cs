global using Indicators.UseCases;
